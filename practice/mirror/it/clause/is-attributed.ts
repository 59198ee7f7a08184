import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { splitWords } from '../words/split-words.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

const sayings = new Set(splitWords('dire pensare ripetere raccontare scrivere chiedere'))
const longest = 4

/** Whether the words are handed to somebody by a clause of its own: “vai avanti per inerzia, dici”, “ti sei detto: …”. */
export const isAttributed = remember(
  ({ clauses, asks }: Sentence): boolean =>
    !asks &&
    clauses.some((clause, at) => {
      const { words, verb, depends, subject, negated } = readClause(clause)
      if (words.length > longest || depends !== undefined || subject === 'io' || negated) return false
      const token = words[verb]
      const told =
        hasLemma(token, sayings) &&
        (hasForm(token, 'present', 2, 3) ||
          (at > 0 && hasForm(token, 'present', 6)) ||
          hasForm(token, 'imperfect', 2, 3, 6))
      const said =
        words.some((word) => hasForm(word, 'participle') && hasLemma(word, sayings)) &&
        /^(?:hai|sei|ha)$/.test(token?.word ?? '')
      return (
        said ||
        (told &&
          !hasForm(token, 'imperative', 2) &&
          !/^(?:che|cosa|se)$/.test(words[0]?.word ?? '') &&
          !words.some(({ word }) => word === 'ne'))
      )
    }),
)
