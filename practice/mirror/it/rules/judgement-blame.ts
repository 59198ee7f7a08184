import type { Rule } from '../../rule.ts'
import { isBlame } from '../clause/is-blame.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** Blames, moralises, compares, or asks why as a reproach. */
export const judgementBlame: Rule = {
  id: 'judgement-blame',
  label: 'judgement',
  severity: 'clear',
  check: (draft) => matchSentences(draft, (sentence) => (isBlame(sentence) ? sentence : undefined)),
}
