import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isErrand } from './is-errand.ts'
import { splitList } from './split-list.ts'

const organised = splitList(
  'fund letter group drop-in shelter card room bed place slot hours service clinic council club address prescriptions dogs phone',
)
const scheduled = englishPhrases(`
  on @day
  at|from|by|before|till|until @number
  by the|@day|law|post
  is|are from|open|free|shut|allowed|available|closed|due
`)
/** Whether a clause tells when and where something is, or how it is arranged. */
export const isNews = ({ sentence, tokens, subjectAt, verb, negated }: ClauseShape): boolean => {
  const named = tokens.slice(subjectAt, subjectAt + 2)
  const arranged = isErrand(named) || named.some(({ word }) => organised.has(word))
  return scheduled.findOnce(sentence.tokens) !== undefined || (arranged && !negated && verb?.form !== 'past')
}
