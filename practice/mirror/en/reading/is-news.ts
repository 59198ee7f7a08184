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
/** How bodies and what is taken work: true of anyone. */
const bodily =
  /^(?:bod(?:y|ies)|liver|lungs?|brains?|blood|bones?|cells?|muscles?|vessels|immune|hormones?|nicotine|alcohol|tobacco|chemicals|dose|doses|toxins|oxygen|patch|vitamins?)$/
/** Whether a clause tells when and where something is, or how it is arranged. */
export const isNews = ({ sentence, tokens, subjectAt, verb, negated }: ClauseShape): boolean => {
  const named = tokens.slice(subjectAt, subjectAt + 2)
  const arranged = isErrand(named) || named.some(({ word }) => organised.has(word))
  // *Nicotine raises your pulse*; but *drink took your dad*, *your body is giving up*.
  const general =
    verb !== undefined && /^(?:base|present)$/.test(verb.form) && tokens.some(({ word }) => bodily.test(word))
  return general || scheduled.findOnce(sentence.tokens) !== undefined || (arranged && !negated && verb?.form !== 'past')
}
