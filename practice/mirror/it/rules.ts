import type { Rule } from '../rule.ts'
import { adviceRules } from './advice-rules.ts'
import { tellsOfWriter } from './clause/tells-of-writer.ts'
import { ofReader } from './of-reader.ts'
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
export const italianRules: readonly Rule[] = [
  ...adviceRules,
  ...[diagnosis, judgementBlame, judgementPraise, promise, reassurance].map((rule) => ofReader(rule, tellsOfWriter)),
  affirmation,
  confidentiality,
  closedQuestion,
  offer,
  openQuestion,
  overlongSelfDisclosure,
  permission,
  reflection,
  selfDisclosure,
  summary,
  whyQuestion,
]
