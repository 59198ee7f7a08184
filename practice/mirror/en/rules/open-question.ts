import type { Rule } from '../../rule.ts'
import { findQuestions } from '../reading/read-question.ts'

/** Invites more than a word: what, how, tell me about, I wonder what. */
export const openQuestion: Rule = {
  id: 'open-question',
  label: 'open-question',
  check: (draft) => findQuestions(draft, 'open'),
}
