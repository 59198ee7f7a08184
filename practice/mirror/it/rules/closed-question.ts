import type { Rule } from '../../rule.ts'
import { classifyQuestion } from '../clause/classify-question.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** Asks for yes or no, one of two, or a fact: when, where, how many, who. */
export const closedQuestion: Rule = {
  id: 'closed-question',
  label: 'closed-question',
  severity: 'light',
  check: (draft) =>
    matchSentences(draft, (sentence) => (classifyQuestion(sentence, draft) === 'closed' ? sentence : undefined)),
}
