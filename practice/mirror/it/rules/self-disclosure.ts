import type { Rule } from '../../rule.ts'
import { isOwnStory } from '../clause/is-own-story.ts'
import { matchSentences } from '../clause/match-clauses.ts'
import { speaksOfDanger } from '../clause/speaks-of-danger.ts'

/** Tells something the writer lived: anch’io ho dormito fuori, ci sono passata. */
export const selfDisclosure: Rule = {
  id: 'self-disclosure',
  label: 'self-disclosure',
  check: (draft) =>
    speaksOfDanger(draft) ? [] : matchSentences(draft, (sentence) => (isOwnStory(sentence) ? sentence : undefined)),
}
