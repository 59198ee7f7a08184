import type { Rule } from '../../rule.ts'
import { findQuestions } from '../reading/read-question.ts'

export const openQuestion: Rule = {
  id: 'open-question',
  label: 'open-question',
  description: 'Invites more than a word: what, how, tell me about, I wonder what.',
  check: (draft) => findQuestions(draft, 'open'),
}
