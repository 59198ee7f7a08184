import type { Rule } from '../../rule.ts'
import { isPromise } from '../clause/is-promise.ts'
import { matchSentences } from '../clause/match-clauses.ts'

export const promise: Rule = {
  id: 'promise',
  label: 'promise',
  severity: 'clear',
  description: 'Promises an outcome or being there outside the role: a home, money, a bed, any hour.',
  check: (draft) => matchSentences(draft, (sentence) => (isPromise(sentence) ? sentence : undefined)),
}
