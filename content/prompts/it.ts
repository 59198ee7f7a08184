import type { Moment } from '../schema/prompt.ts'
import { aLastGoodbye } from './it/a-last-goodbye.ts'
import { aNewHome } from './it/a-new-home.ts'
import { afterARelapse } from './it/after-a-relapse.ts'
import { agreeingConfidentiality } from './it/agreeing-confidentiality.ts'
import { angerAndStrongFeelings } from './it/anger-and-strong-feelings.ts'
import { askedToLie } from './it/asked-to-lie.ts'
import { backAfterAWhile } from './it/back-after-a-while.ts'
import { bridgingToServices } from './it/bridging-to-services.ts'
import { closingAndNextContact } from './it/closing-and-next-contact.ts'
import { confidentialityInEightSteps } from './it/confidentiality-in-eight-steps.ts'
import { everydayThings } from './it/everyday-things.ts'
import { firstMessage } from './it/first-message.ts'
import { friendsMoneyFavours } from './it/friends-money-favours.ts'
import { gentlyChallenging } from './it/gently-challenging.ts'
import { goodNews } from './it/good-news.ts'
import { grief } from './it/grief.ts'
import { hearingAStory } from './it/hearing-a-story.ts'
import { hopeAndStrengths } from './it/hope-and-strengths.ts'
import { limitsAndBoundaries } from './it/limits-and-boundaries.ts'
import { noAnswerYet } from './it/no-answer-yet.ts'
import { openQuestions } from './it/open-questions.ts'
import { opening } from './it/opening.ts'
import { peerHelpsMe } from './it/peer-helps-me.ts'
import { peopleAndPlaces } from './it/people-and-places.ts'
import { reflectingAFeeling } from './it/reflecting-a-feeling.ts'
import { sayingItBack } from './it/saying-it-back.ts'
import { sayingNoKindly } from './it/saying-no-kindly.ts'
import { sayingSorry } from './it/saying-sorry.ts'
import { sharingMyExperience } from './it/sharing-my-experience.ts'
import { silenceAndPace } from './it/silence-and-pace.ts'
import { silentWitness } from './it/silent-witness.ts'
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
  firstMessage,
  agreeingConfidentiality,
  confidentialityInEightSteps,
  hearingAStory,
  reflectingAFeeling,
  sayingItBack,
  openQuestions,
  silenceAndPace,
  noAnswerYet,
  backAfterAWhile,
  tellMeWhatToDo,
  sharingMyExperience,
  hopeAndStrengths,
  goodNews,
  theirOwnGoals,
  afterARelapse,
  bridgingToServices,
  silentWitness,
  everydayThings,
  aNewHome,
  peopleAndPlaces,
  limitsAndBoundaries,
  sayingNoKindly,
  askedToLie,
  timeToAnswer,
  touchesMyOwnStory,
  peerHelpsMe,
  grief,
  angerAndStrongFeelings,
  gentlyChallenging,
  treatedUnfairly,
  friendsMoneyFavours,
  sayingSorry,
  worryAboutSafety,
  summingUp,
  closingAndNextContact,
  aLastGoodbye,
]
