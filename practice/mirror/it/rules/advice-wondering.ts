import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'

const wonders = phrases(`
ci|mi chiedo|domando|chiedevo|domandavo|chiediamo se
chissà se
domandando|chiedendo se
non so se
`)
const helps = phrases(`
@cond
serva|aiuti|faccia|conviene|facciano|convenga
è|sia|fosse ... il|bene|meglio|ora|momento|caso|utile|importante|arrivato
hai|abbia|avessi mai? provato|pensato|valutato|considerato
`)
const asked = phrases(`
se ti|le va|andrebbe|piacerebbe
vorresti|vorrebbe
ci|mi @cond
sarebbe|avrebbe|avresti|saresti @part
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
