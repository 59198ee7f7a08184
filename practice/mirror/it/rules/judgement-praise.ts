import type { Rule } from '../../rule.ts'
import { isPraise } from '../clause/is-praise.ts'
import { matchSentences } from '../clause/match-clauses.ts'

/** Praises from above, like a teacher: bravo, ben fatto, sono fiera di te. */
export const judgementPraise: Rule = {
  id: 'judgement-praise',
  label: 'judgement',
  severity: 'mild',
  check: (draft) => matchSentences(draft, (sentence) => (isPraise(sentence) ? sentence : undefined)),
}
