import type { Moment } from '../schema/prompt.ts'
import { aLastGoodbye } from './en/a-last-goodbye.ts'
import { aNewHome } from './en/a-new-home.ts'
import { afterARelapse } from './en/after-a-relapse.ts'
import { agreeingConfidentiality } from './en/agreeing-confidentiality.ts'
import { angerAndStrongFeelings } from './en/anger-and-strong-feelings.ts'
import { askedToLie } from './en/asked-to-lie.ts'
import { backAfterAWhile } from './en/back-after-a-while.ts'
import { bridgingToServices } from './en/bridging-to-services.ts'
import { closingAndNextContact } from './en/closing-and-next-contact.ts'
import { confidentialityInEightSteps } from './en/confidentiality-in-eight-steps.ts'
import { everydayThings } from './en/everyday-things.ts'
import { firstMessage } from './en/first-message.ts'
import { friendsMoneyFavours } from './en/friends-money-favours.ts'
import { gentlyChallenging } from './en/gently-challenging.ts'
import { goodNews } from './en/good-news.ts'
import { grief } from './en/grief.ts'
import { hearingAStory } from './en/hearing-a-story.ts'
import { hopeAndStrengths } from './en/hope-and-strengths.ts'
import { limitsAndBoundaries } from './en/limits-and-boundaries.ts'
import { noAnswerYet } from './en/no-answer-yet.ts'
import { openQuestions } from './en/open-questions.ts'
import { opening } from './en/opening.ts'
import { peerHelpsMe } from './en/peer-helps-me.ts'
import { peopleAndPlaces } from './en/people-and-places.ts'
import { reflectingAFeeling } from './en/reflecting-a-feeling.ts'
import { sayingItBack } from './en/saying-it-back.ts'
import { sayingNoKindly } from './en/saying-no-kindly.ts'
import { sayingSorry } from './en/saying-sorry.ts'
import { sharingMyExperience } from './en/sharing-my-experience.ts'
import { silenceAndPace } from './en/silence-and-pace.ts'
import { silentWitness } from './en/silent-witness.ts'
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
