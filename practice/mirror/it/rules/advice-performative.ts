import type { Rule } from '../../rule.ts'
import { isTagged } from '../clause/is-tagged.ts'
import { matchClauses, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'

const advises = 'consiglio|consiglierei|suggerisco|suggerirei|raccomando|esorto|invito|prego|sconsiglio|propongo'
const performatives = phrases(`
ti|le|vi|te|glielo|telo la|lo? ${advises}
io ${advises}
${advises} di|vivamente? la|il|un|una|@inf
suggerirti|consigliarti|consigliarle la|il|un|di
ti|le|vi dico|direi di non? ti|lo|ci? @inf
dirti|dirvi|dirle di non? ti|lo|ci? @inf
direi di non? ti|lo|ci? @inf
il|un|unico mio|unico|piccolo? consiglio|suggerimento è|sarebbe|spassionato
un|sola|mio|piccolo consiglio|suggerimento|consigli|raccomandazione
ti|le|vi do|lascio un|una consiglio|suggerimento|spunto|dritta
dai|date|dammi|dia retta
consiglio mio
`)
const denied = phrases(`
di vederci|sentirci|scusarmi|perdonarmi|incontrarci|credermi
propongo un brindisi
non ... dirti|dirvi|dirle
non ti|le|vi? consiglio che|cosa|niente|nulla
non ti|le? ho|posso|voglio|do|darti ... consiglio|consigli
vuoi|dato|senza|ricevuto|chiedi|cerchi|chiest~ un|dei? consiglio|consigli
`)

/** Says that it advises: ti consiglio, le suggerisco, il mio consiglio è. */
export const advicePerformative: Rule = {
  id: 'advice-performative',
  label: 'advice',
  severity: 'clear',
  check: (draft) =>
    matchClauses(draft, (clause, sentence) => {
      const { depends, words } = readClause(clause)
      if (depends === 'se' || (sentence.asks && !isTagged(sentence))) return undefined
      return denied.find(words) === undefined ? performatives.find(words) : undefined
    }),
}
