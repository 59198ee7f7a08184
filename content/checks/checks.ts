import { accompanyWhenAsked } from './accompany-when-asked.ts'
import { answersExplained } from './answers-explained.ts'
import { blanksWellFormed } from './blanks-well-formed.ts'
import { briefOwnStories } from './brief-own-stories.ts'
import type { Check } from './check.ts'
import { citedFactsExist } from './cited-facts-exist.ts'
import { conversationsCoverTheUnit } from './conversations-cover-the-unit.ts'
import { conversationsDiffer } from './conversations-differ.ts'
import { conversationsEnd } from './conversations-end.ts'
import { enoughDailyQuestions } from './enough-daily-questions.ts'
import { enoughPrompts } from './enough-prompts.ts'
import { factsCovered } from './facts-covered.ts'
import { fittingPlaceVaries } from './fitting-place-varies.ts'
import { guidedTalk } from './guided-talk.ts'
import { hardScenesAnnounced } from './hard-scenes-announced.ts'
import { leiWhereAddressed } from './lei-where-addressed.ts'
import { linkedMomentsExist } from './linked-moments-exist.ts'
import { linkedTermsExist } from './linked-terms-exist.ts'
import { noSchoolMarks } from './no-school-marks.ts'
import { noSteering } from './no-steering.ts'
import { offersEndWithAChoice } from './offers-end-with-a-choice.ts'
import { opensAndNotWhen } from './opens-and-not-when.ts'
import { promptsPerMoment } from './prompts-per-moment.ts'
import { questionsPerObjective } from './questions-per-objective.ts'
import { readableScreens } from './readable-screens.ts'
import { reflectionLinksExist } from './reflection-links-exist.ts'
import { respectfulWords } from './respectful-words.ts'
import { sameBlanksForLei } from './same-blanks-for-lei.ts'
import { sameInBothLanguages } from './same-in-both-languages.ts'
import { schemasParse } from './schemas-parse.ts'
import { servesTheUnit } from './serves-the-unit.ts'
import { shortCourseScreens } from './short-course-screens.ts'
import { shortSentences } from './short-sentences.ts'
import { termsUsed } from './terms-used.ts'
import { turnsAnswered } from './turns-answered.ts'
import { typographicMarks } from './typographic-marks.ts'
import { uniqueIds } from './unique-ids.ts'
import { uniquePromptIds } from './unique-prompt-ids.ts'

/** Every check of meaning: shape first, then links, then words. */
export const checks: readonly Check[] = [
  schemasParse,
  uniqueIds,
  uniquePromptIds,
  linkedMomentsExist,
  linkedTermsExist,
  termsUsed,
  reflectionLinksExist,
  citedFactsExist,
  factsCovered,
  sameInBothLanguages,
  promptsPerMoment,
  questionsPerObjective,
  answersExplained,
  fittingPlaceVaries,
  conversationsEnd,
  turnsAnswered,
  hardScenesAnnounced,
  conversationsDiffer,
  conversationsCoverTheUnit,
  enoughDailyQuestions,
  enoughPrompts,
  servesTheUnit,
  opensAndNotWhen,
  guidedTalk,
  blanksWellFormed,
  sameBlanksForLei,
  leiWhereAddressed,
  readableScreens,
  shortSentences,
  shortCourseScreens,
  respectfulWords,
  noSteering,
  noSchoolMarks,
  offersEndWithAChoice,
  briefOwnStories,
  typographicMarks,
  accompanyWhenAsked,
]
