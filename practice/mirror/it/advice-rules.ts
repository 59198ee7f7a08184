import { remember } from '../remember.ts'
import type { Rule } from '../rule.ts'
import { isAttributed } from './clause/is-attributed.ts'
import { adviceFromExperience } from './rules/advice-from-experience.ts'
import { adviceImperative } from './rules/advice-imperative.ts'
import { adviceImpersonal } from './rules/advice-impersonal.ts'
import { adviceInYourShoes } from './rules/advice-in-your-shoes.ts'
import { adviceModal } from './rules/advice-modal.ts'
import { advicePerformative } from './rules/advice-performative.ts'
import { adviceQuestion } from './rules/advice-question.ts'
import { adviceVeiled } from './rules/advice-veiled.ts'
import { adviceWondering } from './rules/advice-wondering.ts'

/** What a sentence hands to somebody else is not told to the reader. */
const own = (rule: Rule): Rule => ({
  ...rule,
  check: remember((draft) => {
    const others = draft.sentences.filter(isAttributed)
    const found = rule.check(draft)
    return others.length === 0
      ? found
      : found.filter(({ start }) => !others.some((sentence) => sentence.start <= start && start < sentence.end))
  }),
})

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
].map(own)
