import type { Moment } from '../schema/prompt.ts'
import { agreeingConfidentiality } from './en/agreeing-confidentiality.ts'
import { angerAndStrongFeelings } from './en/anger-and-strong-feelings.ts'
import { bridgingToServices } from './en/bridging-to-services.ts'
import { closingAndNextContact } from './en/closing-and-next-contact.ts'
import { everydayThings } from './en/everyday-things.ts'
import { friendsMoneyFavours } from './en/friends-money-favours.ts'
import { gentlyChallenging } from './en/gently-challenging.ts'
import { hearingAStory } from './en/hearing-a-story.ts'
import { hopeAndStrengths } from './en/hope-and-strengths.ts'
import { limitsAndBoundaries } from './en/limits-and-boundaries.ts'
import { openQuestions } from './en/open-questions.ts'
import { opening } from './en/opening.ts'
import { peopleAndPlaces } from './en/people-and-places.ts'
import { reflectingAFeeling } from './en/reflecting-a-feeling.ts'
import { sayingItBack } from './en/saying-it-back.ts'
import { sharingMyExperience } from './en/sharing-my-experience.ts'
import { silenceAndPace } from './en/silence-and-pace.ts'
import { summingUp } from './en/summing-up.ts'
import { tellMeWhatToDo } from './en/tell-me-what-to-do.ts'
import { theirOwnGoals } from './en/their-own-goals.ts'
import { timeToAnswer } from './en/time-to-answer.ts'
import { touchesMyOwnStory } from './en/touches-my-own-story.ts'
import { treatedUnfairly } from './en/treated-unfairly.ts'
import { worryAboutSafety } from './en/worry-about-safety.ts'

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
