import type { Rule } from '../../rule.ts'
import { isReassuring } from '../clause/is-reassuring.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** False certainty, making small, or a cliché: andrà tutto bene, non è niente, passa a tutti. */
export const reassurance: Rule = {
  id: 'reassurance',
  label: 'reassurance',
  severity: 'mild',
  check: (draft) => matchSentences(draft, (sentence) => (isReassuring(sentence) ? sentence : undefined)),
}
