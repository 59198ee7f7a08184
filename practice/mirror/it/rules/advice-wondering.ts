import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'

const wonders = phrases(`
mi|ci chiedo|domando|chiedevo|domandavo|chiediamo se
chissà se
chiedendo|domandando se
non so se
`)
const helps = phrases(`
@cond
aiuti|serva|convenga|conviene|faccia|facciano
sia|fosse|è ... meglio|utile|il|ora|caso|momento|bene|arrivato|importante
hai|abbia|avessi mai? pensato|provato|considerato|valutato
`)
const asked = phrases(`
se ti|le va|andrebbe|piacerebbe
vorresti|vorrebbe
mi|ci @cond
avresti|avrebbe|saresti|sarebbe @part
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
