import type { Rule } from '../../rule.ts'
import { isPromise } from '../clause/is-promise.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** Promises an outcome or being there outside the role: a home, money, a bed, any hour. */
export const promise: Rule = {
  id: 'promise',
  label: 'promise',
  severity: 'clear',
  check: (draft) => matchSentences(draft, (sentence) => (isPromise(sentence) ? sentence : undefined)),
}
