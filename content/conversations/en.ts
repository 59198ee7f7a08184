import type { Conversation } from '../schema/conversation.ts'
import { atTheCounter } from './en/at-the-counter.ts'
import { backToDrinking } from './en/back-to-drinking.ts'
import { benchByTheStation } from './en/bench-by-the-station.ts'
import { comingOutAtTheShelter } from './en/coming-out-at-the-shelter.ts'
import { doNotTellAnyone } from './en/do-not-tell-anyone.ts'
import { firstNightKey } from './en/first-night-key.ts'
import { goalsOnANapkin } from './en/goals-on-a-napkin.ts'
import { heFoundMe } from './en/he-found-me.ts'
import { hospitalCorridor } from './en/hospital-corridor.ts'
import { lendMeFifty } from './en/lend-me-fifty.ts'
import { lettersUnopened } from './en/letters-unopened.ts'
import { myChildrenThinkITravel } from './en/my-children-think-i-travel.ts'
import { papersAndWaiting } from './en/papers-and-waiting.ts'
import { theChoir } from './en/the-choir.ts'
import { theDogStaysToo } from './en/the-dog-stays-too.ts'
import { voicesAtNight } from './en/voices-at-night.ts'
import { whatWouldYouDo } from './en/what-would-you-do.ts'
import { youNeverAnswered } from './en/you-never-answered.ts'

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
