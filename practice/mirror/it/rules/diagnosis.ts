import type { Rule } from '../../rule.ts'
import { isDiagnosis } from '../clause/is-diagnosis.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** Names a condition the reader is said to have, a treatment, or a dose. */
export const diagnosis: Rule = {
  id: 'diagnosis',
  label: 'diagnosis',
  severity: 'clear',
  check: (draft) => matchSentences(draft, (sentence) => (isDiagnosis(sentence) ? sentence : undefined)),
}
