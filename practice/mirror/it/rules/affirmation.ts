import type { Rule } from '../../rule.ts'
import { isAffirmation } from '../clause/is-affirmation.ts'
import { isBlame } from '../clause/is-blame.ts'
import { matchSentences } from '../clause/match-clauses.ts'
import { speaksOfDanger } from '../clause/speaks-of-danger.ts'

export const affirmation: Rule = {
  id: 'affirmation',
  label: 'affirmation',
  description: 'Names something the reader did or is, specific and real.',
  check: (draft) =>
    speaksOfDanger(draft)
      ? []
      : matchSentences(draft, (sentence) => (isAffirmation(sentence) && !isBlame(sentence) ? sentence : undefined)),
}
