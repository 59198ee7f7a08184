import type { Moment } from '../schema/prompt.ts'
import { agreeingConfidentiality } from './it/agreeing-confidentiality.ts'
import { angerAndStrongFeelings } from './it/anger-and-strong-feelings.ts'
import { bridgingToServices } from './it/bridging-to-services.ts'
import { closingAndNextContact } from './it/closing-and-next-contact.ts'
import { everydayThings } from './it/everyday-things.ts'
import { friendsMoneyFavours } from './it/friends-money-favours.ts'
import { gentlyChallenging } from './it/gently-challenging.ts'
import { hearingAStory } from './it/hearing-a-story.ts'
import { hopeAndStrengths } from './it/hope-and-strengths.ts'
import { limitsAndBoundaries } from './it/limits-and-boundaries.ts'
import { openQuestions } from './it/open-questions.ts'
import { opening } from './it/opening.ts'
import { peopleAndPlaces } from './it/people-and-places.ts'
import { reflectingAFeeling } from './it/reflecting-a-feeling.ts'
import { sayingItBack } from './it/saying-it-back.ts'
import { sharingMyExperience } from './it/sharing-my-experience.ts'
import { silenceAndPace } from './it/silence-and-pace.ts'
import { summingUp } from './it/summing-up.ts'
import { tellMeWhatToDo } from './it/tell-me-what-to-do.ts'
import { theirOwnGoals } from './it/their-own-goals.ts'
import { timeToAnswer } from './it/time-to-answer.ts'
import { touchesMyOwnStory } from './it/touches-my-own-story.ts'
import { treatedUnfairly } from './it/treated-unfairly.ts'
import { worryAboutSafety } from './it/worry-about-safety.ts'

/** The moments of a conversation, in the order in which they tend to come. */
export const moments: readonly Moment[] = [
  opening,
  agreeingConfidentiality,
  hearingAStory,
  reflectingAFeeling,
  sayingItBack,
  openQuestions,
  silenceAndPace,
  tellMeWhatToDo,
  sharingMyExperience,
  hopeAndStrengths,
  theirOwnGoals,
  bridgingToServices,
  everydayThings,
  peopleAndPlaces,
  limitsAndBoundaries,
  timeToAnswer,
  touchesMyOwnStory,
  angerAndStrongFeelings,
  gentlyChallenging,
  treatedUnfairly,
  friendsMoneyFavours,
  worryAboutSafety,
  summingUp,
  closingAndNextContact,
]
