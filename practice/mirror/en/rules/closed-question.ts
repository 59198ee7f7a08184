import type { Rule } from '../../rule.ts'
import { findQuestions } from '../reading/read-question.ts'

/** Asks for yes or no, one of two, or a fact; a statement or a suggestion with a question mark. */
export const closedQuestion: Rule = {
  id: 'closed-question',
  label: 'closed-question',
  severity: 'light',
  check: (draft) => findQuestions(draft, 'closed'),
}
