import type { Rule } from '../../rule.ts'
import { isTagged } from '../clause/is-tagged.ts'
import { matchClauses, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'

const advises = 'consiglio|consiglierei|suggerisco|suggerirei|raccomando|esorto|invito|prego|sconsiglio|propongo'
const performatives = phrases(`
ti|le|vi|te|glielo|telo la|lo? ${advises}
io ${advises}
${advises} di|vivamente? la|il|un|una|@inf
consigliarti|suggerirti|consigliarle la|il|un|di
ti|le|vi dico|direi di non? ti|lo|ci? @inf
dirti|dirvi|dirle di non? ti|lo|ci? @inf
direi di non? ti|lo|ci? @inf
il|un|unico mio|unico|piccolo? consiglio|suggerimento è|sarebbe|spassionato
un|mio|sola|piccolo consiglio|suggerimento|consigli|raccomandazione
ti|le|vi do|lascio un|una consiglio|suggerimento|spunto|dritta
dammi|dia|date|dai retta
consiglio mio
`)
const denied = phrases(`
di sentirci|vederci|perdonarmi|incontrarci|scusarmi|credermi
non ... dirti|dirvi|dirle
non ti|le|vi? consiglio cosa|che|niente|nulla
non ti|le? ho|posso|voglio|do|darti ... consiglio|consigli
vuoi|ricevuto|chiest~|chiedi|dato|senza|cerchi un|dei? consiglio|consigli
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
