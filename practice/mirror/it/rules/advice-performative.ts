import type { Rule } from '../../rule.ts'
import { isTagged } from '../clause/is-tagged.ts'
import { matchClauses, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'

const advises = 'consiglio|consiglierei|suggerisco|suggerirei|raccomando|esorto|invito|prego|sconsiglio|propongo'
const performatives = phrases(`
ti|le|vi|te|glielo|telo lo|la? ${advises}
io ${advises}
${advises} vivamente|di? @inf|il|un|la|una
consigliarti|suggerirti|consigliarle di|il|la|un
ti|le|vi direi|dico di non? ti|ci|lo? @inf
dirti|dirle|dirvi di non? ti|ci|lo? @inf
direi di non? ti|ci|lo? @inf
il|un|unico mio|unico|piccolo? consiglio|suggerimento è|sarebbe|spassionato
un|piccolo|mio|sola consiglio|suggerimento|consigli|raccomandazione
ti|le|vi do|lascio un|una dritta|consiglio|suggerimento|spunto
dammi|dai|dia|date retta
consiglio mio
`)
const denied = phrases(`
di scusarmi|perdonarmi|credermi|sentirci|vederci|incontrarci
propongo un brindisi
non ... dirti|dirle|dirvi
non ti|le|vi? consiglio cosa|che|nulla|niente
non ti|le? do|darti|ho|voglio|posso ... consigli|consiglio
chiest~|chiedi|vuoi|cerchi|ricevuto|dato|senza un|dei? consiglio|consigli
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
