import { createWords, type Words } from '../create-words.ts'
import type { Conversation } from '../schema/conversation.ts'

/** A conversation by its id: each is loaded when someone tries it out. */
export const conversationWords: Readonly<Record<string, Words<Conversation>>> = {
  'bench-by-the-station': createWords({
    it: async () => (await import('./it/bench-by-the-station.ts')).benchByTheStation,
    en: async () => (await import('./en/bench-by-the-station.ts')).benchByTheStation,
  }),
  'the-dog-stays-too': createWords({
    it: async () => (await import('./it/the-dog-stays-too.ts')).theDogStaysToo,
    en: async () => (await import('./en/the-dog-stays-too.ts')).theDogStaysToo,
  }),
  'letters-unopened': createWords({
    it: async () => (await import('./it/letters-unopened.ts')).lettersUnopened,
    en: async () => (await import('./en/letters-unopened.ts')).lettersUnopened,
  }),
  'back-to-drinking': createWords({
    it: async () => (await import('./it/back-to-drinking.ts')).backToDrinking,
    en: async () => (await import('./en/back-to-drinking.ts')).backToDrinking,
  }),
  'he-found-me': createWords({
    it: async () => (await import('./it/he-found-me.ts')).heFoundMe,
    en: async () => (await import('./en/he-found-me.ts')).heFoundMe,
  }),
  'first-night-key': createWords({
    it: async () => (await import('./it/first-night-key.ts')).firstNightKey,
    en: async () => (await import('./en/first-night-key.ts')).firstNightKey,
  }),
  'at-the-counter': createWords({
    it: async () => (await import('./it/at-the-counter.ts')).atTheCounter,
    en: async () => (await import('./en/at-the-counter.ts')).atTheCounter,
  }),
  'do-not-tell-anyone': createWords({
    it: async () => (await import('./it/do-not-tell-anyone.ts')).doNotTellAnyone,
    en: async () => (await import('./en/do-not-tell-anyone.ts')).doNotTellAnyone,
  }),
  'what-would-you-do': createWords({
    it: async () => (await import('./it/what-would-you-do.ts')).whatWouldYouDo,
    en: async () => (await import('./en/what-would-you-do.ts')).whatWouldYouDo,
  }),
  'voices-at-night': createWords({
    it: async () => (await import('./it/voices-at-night.ts')).voicesAtNight,
    en: async () => (await import('./en/voices-at-night.ts')).voicesAtNight,
  }),
  'my-children-think-i-travel': createWords({
    it: async () => (await import('./it/my-children-think-i-travel.ts')).myChildrenThinkITravel,
    en: async () => (await import('./en/my-children-think-i-travel.ts')).myChildrenThinkITravel,
  }),
  'papers-and-waiting': createWords({
    it: async () => (await import('./it/papers-and-waiting.ts')).papersAndWaiting,
    en: async () => (await import('./en/papers-and-waiting.ts')).papersAndWaiting,
  }),
  'the-choir': createWords({
    it: async () => (await import('./it/the-choir.ts')).theChoir,
    en: async () => (await import('./en/the-choir.ts')).theChoir,
  }),
  'you-never-answered': createWords({
    it: async () => (await import('./it/you-never-answered.ts')).youNeverAnswered,
    en: async () => (await import('./en/you-never-answered.ts')).youNeverAnswered,
  }),
  'lend-me-fifty': createWords({
    it: async () => (await import('./it/lend-me-fifty.ts')).lendMeFifty,
    en: async () => (await import('./en/lend-me-fifty.ts')).lendMeFifty,
  }),
  'goals-on-a-napkin': createWords({
    it: async () => (await import('./it/goals-on-a-napkin.ts')).goalsOnANapkin,
    en: async () => (await import('./en/goals-on-a-napkin.ts')).goalsOnANapkin,
  }),
  'coming-out-at-the-shelter': createWords({
    it: async () => (await import('./it/coming-out-at-the-shelter.ts')).comingOutAtTheShelter,
    en: async () => (await import('./en/coming-out-at-the-shelter.ts')).comingOutAtTheShelter,
  }),
  'hospital-corridor': createWords({
    it: async () => (await import('./it/hospital-corridor.ts')).hospitalCorridor,
    en: async () => (await import('./en/hospital-corridor.ts')).hospitalCorridor,
  }),
}
