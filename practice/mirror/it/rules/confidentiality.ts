import type { Rule } from '../../rule.ts'
import { isBreach } from '../clause/is-breach.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/**
 * Someone who can be known with something about them, a phone number or address, or passing on what the reader said.
 */
export const confidentiality: Rule = {
  id: 'confidentiality',
  label: 'confidentiality',
  severity: 'clear',
  check: (draft) => matchSentences(draft, (sentence) => (isBreach(sentence, draft.sentences) ? sentence : undefined)),
}
