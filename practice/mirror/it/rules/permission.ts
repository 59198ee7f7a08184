import type { Rule } from '../../rule.ts'
import { asksPermission } from '../clause/asks-permission.ts'
import { matchSentences } from '../clause/match-clauses.ts'
import { speaksOfDanger } from '../clause/speaks-of-danger.ts'

/** Asks before sharing an idea or a story, before a delicate question, before acting for someone. */
export const permission: Rule = {
  id: 'permission',
  label: 'permission',
  check: (draft) =>
    speaksOfDanger(draft) ? [] : matchSentences(draft, (sentence) => (asksPermission(sentence) ? sentence : undefined)),
}
