import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'

const wonders = phrases(`
mi|ci chiedo|domando|chiedevo|domandavo|chiediamo se
chissà se
mi sto|stavo chiedendo|domandando se
non so se
`)
const helps = phrases(`
aiuterebbe|aiuterebbero|aiuti|aiuta|servirebbe|servirebbero|serva|gioverebbe|converrebbe|convenga
potrebbe|potrebbero ti? aiutare|aiutarti|servire|servirti|far|fare|farti|essere|esserti|esserle|farle|aiutarla|darti|darle
farebbe|faccia|facciano|farebbero ti? bene|bene
ti|le farebbe|faccia|facciano|farebbero _? bene
non? sia|sarebbe|fosse|è ... meglio|utile|il|ora|caso|momento|bene|arrivato|importante
non? potresti|potrebbe|dovresti|dovrebbe|potessi
ti|le|vi @cond|aiuti|serva
@cond2
@inf non? ti|le? @cond|@subj
provare|parlarne|parlare|chiamare|andare|uscire|chiedere|rivolgerti
hai|abbia|avessi mai? pensato|provato|considerato|valutato
vada|varrebbe la|bene
non? ti|le? converrebbe|convenga|servirebbe
`)
const asked = phrases(`
mi chiedo se ti|le va|andrebbe
non so se hai|ha mai
`)

/** Wonders aloud whether something would help: mi chiedo se una passeggiata ti farebbe bene. */
export const adviceWondering: Rule = {
  id: 'advice-wondering',
  label: 'advice',
  severity: 'light',
  check: (draft) =>
    matchSentences(draft, ({ tokens }) => {
      const words = tokens.filter(({ kind }) => kind === 'word')
      const match = wonders.find(words)
      if (match === undefined || asked.find(words) !== undefined) return undefined
      return helps.find(words.slice(match.to)) === undefined ? undefined : match
    }),
}
