import type { Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import { isSummary } from '../clause/is-summary.ts'
import { matchSentences } from '../clause/match-clauses.ts'
import { speaksOfDanger } from '../clause/speaks-of-danger.ts'

/** Gathers two or more earlier things: ricapitolando, finora mi hai detto di…, da un lato… dall’altro. */
export const summary: Rule = {
  id: 'summary',
  label: 'summary',
  check: (draft) =>
    speaksOfDanger(draft)
      ? []
      : matchSentences(draft, (sentence: Sentence) => (isSummary(sentence, draft) ? sentence : undefined)),
}
