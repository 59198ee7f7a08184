import type { Rule } from '../../rule.ts'
import { classifyQuestion } from '../clause/classify-question.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** Asks for more than a word: come, cosa, in che modo, raccontami, mi chiedo come. */
export const openQuestion: Rule = {
  id: 'open-question',
  label: 'open-question',
  check: (draft) =>
    matchSentences(draft, (sentence) => (classifyQuestion(sentence, draft) === 'open' ? sentence : undefined)),
}
