import type { Rule } from '../rule.ts'
import { isAttributed } from './clause/is-attributed.ts'
import { goesOnAboutSelf } from './clause/is-lived.ts'
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

/** “Conviene ridere, dicevamo”: how the writer lived, as they go on to say. */
const ofWriter = /\b(?:io|me|mi)\b|[aei]v(?:o|amo)\b/i

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
].map((rule) =>
  ofReader(
    rule,
    (sentence, { end }, draft) =>
      isAttributed(sentence) ||
      ((rule === adviceModal || rule === adviceImpersonal) &&
        ofWriter.test(draft.text.slice(end)) &&
        goesOnAboutSelf(end, sentence, draft)),
  ),
)
