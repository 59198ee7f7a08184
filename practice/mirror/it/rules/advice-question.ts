import type { Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import { isDisguised } from '../clause/is-disguised.ts'
import { matchSentences } from '../clause/match-clauses.ts'

const asTold = (sentence: Sentence) => (isDisguised(sentence) ? sentence : undefined)

/** A suggestion put as a question: perché non, hai provato a, e se provassi, che ne dici di. */
export const adviceQuestion: Rule = {
  id: 'advice-question',
  label: 'advice',
  severity: 'clear',
  check: (draft) => matchSentences(draft, (sentence) => asTold(sentence)),
}
