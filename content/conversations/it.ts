import type { Conversation } from '../schema/conversation.ts'
import { atTheCounter } from './it/at-the-counter.ts'
import { backToDrinking } from './it/back-to-drinking.ts'
import { benchByTheStation } from './it/bench-by-the-station.ts'
import { comingOutAtTheShelter } from './it/coming-out-at-the-shelter.ts'
import { doNotTellAnyone } from './it/do-not-tell-anyone.ts'
import { firstNightKey } from './it/first-night-key.ts'
import { goalsOnANapkin } from './it/goals-on-a-napkin.ts'
import { heFoundMe } from './it/he-found-me.ts'
import { hospitalCorridor } from './it/hospital-corridor.ts'
import { lendMeFifty } from './it/lend-me-fifty.ts'
import { lettersUnopened } from './it/letters-unopened.ts'
import { myChildrenThinkITravel } from './it/my-children-think-i-travel.ts'
import { papersAndWaiting } from './it/papers-and-waiting.ts'
import { theChoir } from './it/the-choir.ts'
import { theDogStaysToo } from './it/the-dog-stays-too.ts'
import { voicesAtNight } from './it/voices-at-night.ts'
import { whatWouldYouDo } from './it/what-would-you-do.ts'
import { youNeverAnswered } from './it/you-never-answered.ts'

/** All of them, for the checks. Pages load the one that is tried out: `words.ts`. */
export const conversations: readonly Conversation[] = [
  benchByTheStation,
  theDogStaysToo,
  lettersUnopened,
  backToDrinking,
  heFoundMe,
  firstNightKey,
  atTheCounter,
  doNotTellAnyone,
  whatWouldYouDo,
  voicesAtNight,
  myChildrenThinkITravel,
  papersAndWaiting,
  theChoir,
  youNeverAnswered,
  lendMeFifty,
  goalsOnANapkin,
  comingOutAtTheShelter,
  hospitalCorridor,
]
