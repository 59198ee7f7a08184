import type { Rule } from '../rule.ts'
import { adviceImperative } from './rules/advice-imperative.ts'
import { adviceImpersonal } from './rules/advice-impersonal.ts'
import { adviceInYourShoes } from './rules/advice-in-your-shoes.ts'
import { adviceModal } from './rules/advice-modal.ts'
import { advicePerformative } from './rules/advice-performative.ts'
import { adviceQuestion } from './rules/advice-question.ts'
import { adviceVeiled } from './rules/advice-veiled.ts'
import { adviceWondering } from './rules/advice-wondering.ts'
import { affirmation } from './rules/affirmation.ts'
import { closedQuestion } from './rules/closed-question.ts'
import { confidentiality } from './rules/confidentiality.ts'
import { diagnosis } from './rules/diagnosis.ts'
import { judgementBlame } from './rules/judgement-blame.ts'
import { judgementPraise } from './rules/judgement-praise.ts'
import { offer } from './rules/offer.ts'
import { openQuestion } from './rules/open-question.ts'
import { overlongSelfDisclosure } from './rules/overlong-self-disclosure.ts'
import { permission } from './rules/permission.ts'
import { promise } from './rules/promise.ts'
import { reassurance } from './rules/reassurance.ts'
import { reflection } from './rules/reflection.ts'
import { selfDisclosure } from './rules/self-disclosure.ts'
import { summary } from './rules/summary.ts'
import { whyQuestion } from './rules/why-question.ts'

/** The order changes nothing. */
export const englishRules: readonly Rule[] = [
  adviceImperative,
  adviceImpersonal,
  adviceInYourShoes,
  adviceModal,
  advicePerformative,
  adviceQuestion,
  adviceVeiled,
  adviceWondering,
  affirmation,
  closedQuestion,
  confidentiality,
  diagnosis,
  judgementBlame,
  judgementPraise,
  offer,
  openQuestion,
  overlongSelfDisclosure,
  permission,
  promise,
  reassurance,
  reflection,
  selfDisclosure,
  summary,
  whyQuestion,
]
