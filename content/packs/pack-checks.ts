import { answersExplained } from '../checks/answers-explained.ts'
import { blanksWellFormed } from '../checks/blanks-well-formed.ts'
import { briefOwnStories } from '../checks/brief-own-stories.ts'
import type { Check } from '../checks/check.ts'
import { conversationsEnd } from '../checks/conversations-end.ts'
import { hardScenesAnnounced } from '../checks/hard-scenes-announced.ts'
import { leiWhereAddressed } from '../checks/lei-where-addressed.ts'
import { noSchoolMarks } from '../checks/no-school-marks.ts'
import { noSteering } from '../checks/no-steering.ts'
import { offersEndWithAChoice } from '../checks/offers-end-with-a-choice.ts'
import { opensAndNotWhen } from '../checks/opens-and-not-when.ts'
import { readableScreens } from '../checks/readable-screens.ts'
import { respectfulWords } from '../checks/respectful-words.ts'
import { sameBlanksForLei } from '../checks/same-blanks-for-lei.ts'
import { sameInBothLanguages } from '../checks/same-in-both-languages.ts'
import { shortSentences } from '../checks/short-sentences.ts'
import { turnsAnswered } from '../checks/turns-answered.ts'
import { typographicMarks } from '../checks/typographic-marks.ts'

/** What a pack has to meet before it comes in, as all shipped words do. */
export const packMusts: readonly Check[] = [
  conversationsEnd,
  turnsAnswered,
  answersExplained,
  hardScenesAnnounced,
  blanksWellFormed,
  sameBlanksForLei,
  respectfulWords,
  noSchoolMarks,
]

/** Only where a pack speaks both languages. */
export const packMustsOfTwoLanguages: readonly Check[] = [sameInBothLanguages]

/** What is worth a second look: a pack comes in all the same. */
export const packWishes: readonly Check[] = [
  readableScreens,
  shortSentences,
  noSteering,
  opensAndNotWhen,
  offersEndWithAChoice,
  briefOwnStories,
  leiWhereAddressed,
  typographicMarks,
]
