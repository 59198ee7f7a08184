import type { Rule } from '../../rule.ts'
import { isReassuring } from '../clause/is-reassuring.ts'
import { matchSentences } from '../clause/match-clauses.ts'

export const reassurance: Rule = {
  id: 'reassurance',
  label: 'reassurance',
  severity: 'mild',
  description: 'False certainty, making small, or a cliché: andrà tutto bene, non è niente, passa a tutti.',
  check: (draft) => matchSentences(draft, (sentence) => (isReassuring(sentence) ? sentence : undefined)),
}
