import { accompanyWhenAsked } from './accompany-when-asked.ts'
import { blanksWellFormed } from './blanks-well-formed.ts'
import type { Check } from './check.ts'
import { citedFactsExist } from './cited-facts-exist.ts'
import { linkedMomentsExist } from './linked-moments-exist.ts'
import { noSteering } from './no-steering.ts'
import { promptsPerMoment } from './prompts-per-moment.ts'
import { readableScreens } from './readable-screens.ts'
import { respectfulWords } from './respectful-words.ts'
import { sameBlanksForLei } from './same-blanks-for-lei.ts'
import { sameInBothLanguages } from './same-in-both-languages.ts'
import { schemasParse } from './schemas-parse.ts'
import { shortSentences } from './short-sentences.ts'
import { typographicMarks } from './typographic-marks.ts'
import { uniqueIds } from './unique-ids.ts'
import { uniquePromptIds } from './unique-prompt-ids.ts'

/** Every check of meaning: shape first, then links, then words. */
export const checks: readonly Check[] = [
  schemasParse,
  uniqueIds,
  uniquePromptIds,
  linkedMomentsExist,
  citedFactsExist,
  sameInBothLanguages,
  promptsPerMoment,
  blanksWellFormed,
  sameBlanksForLei,
  readableScreens,
  shortSentences,
  respectfulWords,
  noSteering,
  typographicMarks,
  accompanyWhenAsked,
]
