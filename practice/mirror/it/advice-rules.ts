import type { Rule } from '../rule.ts'
import { isAttributed } from './clause/is-attributed.ts'
import { ofReader } from './of-reader.ts'
import { adviceFromExperience } from './rules/advice-from-experience.ts'
import { adviceImperative } from './rules/advice-imperative.ts'
import { adviceImpersonal } from './rules/advice-impersonal.ts'
import { adviceInYourShoes } from './rules/advice-in-your-shoes.ts'
import { adviceModal } from './rules/advice-modal.ts'
import { advicePerformative } from './rules/advice-performative.ts'
import { adviceQuestion } from './rules/advice-question.ts'
import { adviceVeiled } from './rules/advice-veiled.ts'
import { adviceWondering } from './rules/advice-wondering.ts'

/** All forms of advice. */
export const adviceRules: readonly Rule[] = [
  adviceModal,
  adviceImperative,
  advicePerformative,
  adviceImpersonal,
  adviceQuestion,
  adviceInYourShoes,
  adviceWondering,
  adviceVeiled,
  adviceFromExperience,
].map((rule) => ofReader(rule, isAttributed))
