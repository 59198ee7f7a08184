import type { Rule } from '../../rule.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'

const wonders = phrases(`
ci|mi domando|chiedo|chiediamo|domandavo|chiedevo se
chissà se
domandando|chiedendo se
non so se
`)
const helps = phrases(`
@cond
conviene|faccia|serva|aiuti|convenga|facciano
è|sia|fosse ... il|momento|caso|meglio|bene|ora|arrivato|importante|utile
hai|avessi|abbia mai? pensato|considerato|valutato|provato
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
