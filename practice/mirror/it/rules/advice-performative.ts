import type { Rule } from '../../rule.ts'
import { matchClauses, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'

const advises = 'consiglio|consiglierei|suggerisco|suggerirei|raccomando|esorto|invito|prego|sconsiglio'
const performatives = phrases(`
ti|le|vi|te|glielo|telo lo|la? ${advises}
mi sento di consigliarti|suggerirti|dirti|consigliarle|suggerirle di?
io ti|le? consiglio|consiglierei|suggerisco|suggerirei|propongo|raccomando|sconsiglio
consiglio|suggerisco|consiglierei|suggerirei|raccomando|sconsiglio vivamente|di? @inf|il|un|la|una
vorrei|volevo|posso|voglio|devo solo? consigliarti|suggerirti|consigliarle|suggerirle di|il|la|un|una|vivamente
ti|le|vi direi|dico di non? ti|ci|lo? @inf
ti|le|vi propongo di
ti|le chiedo di @inf
direi di non? ti|ci|lo? @inf
il|un|unico mio|unico|piccolo|solo? consiglio|suggerimento è|sarebbe|spassionato|:
il mio|unico consiglio|suggerimento è|sarebbe|per
un|piccolo|mio consiglio|suggerimento|consigli
dammi|dai|dia|date retta
da|ti ti|lo? faccio un|una proposta|suggerimento
accetta|prendi il mio|un consiglio
ti invito a
`)
const denied = phrases(`
non ti|le|vi? consiglio cosa|che|nulla|niente
non ti|le? do|darti|ho|voglio|posso ... consigli|consiglio
chiest~|chiedi|vuoi|cerchi|ricevuto|dato un|dei? consiglio|consigli
senza _? consigli|consiglio
un|dei|i consiglio|consigli che|non|o
`)

/** Says that it advises: ti consiglio, le suggerisco, il mio consiglio è. */
export const advicePerformative: Rule = {
  id: 'advice-performative',
  label: 'advice',
  severity: 'clear',
  check: (draft) =>
    matchClauses(draft, (clause, sentence) => {
      const { depends, words } = readClause(clause)
      if (depends === 'se' || (sentence.asks && words.some(({ word }) => word === 'posso' || word === 'vuoi')))
        return undefined
      return denied.find(words) === undefined ? performatives.find(words) : undefined
    }),
}
