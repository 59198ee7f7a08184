import type { Rule } from '../../rule.ts'
import { isReflection } from '../clause/is-reflection.ts'
import { isSummary } from '../clause/is-summary.ts'
import { matchSentences } from '../clause/match-clauses.ts'
import { speaksOfDanger } from '../clause/speaks-of-danger.ts'

/** Says back what the reader told, feels or means, as a statement. */
export const reflection: Rule = {
  id: 'reflection',
  label: 'reflection',
  check: (draft) =>
    speaksOfDanger(draft)
      ? []
      : matchSentences(draft, (sentence) =>
          isReflection(sentence, draft) || isSummary(sentence, draft) ? sentence : undefined,
        ),
}
