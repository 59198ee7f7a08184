import type { Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm } from './verb-forms.ts'

const therefore = phrases('ah|ok|e|mh? quindi|insomma|dunque|ecco')

/** “Quindi la sera diventa il momento peggiore”: drawn from what was told. */
export function drawsFromTold(sentence: Sentence): boolean {
  const { clauses } = sentence
  const tokens = sentenceWords(sentence)
  if (therefore.matchAt(tokens, 0) === undefined) return false
  const told = clauses.map(readClause).find(({ verb, depends }) => verb >= 0 && depends === undefined)
  const token = told?.words[told.verb]
  return (
    (hasForm(token, 'present', 3, 6) || hasForm(token, 'imperfect', 3, 6)) &&
    !hasForm(token, 'present', 1, 4) &&
    !tokens.some(({ word }) => own.has(word))
  )
}

const own = new Set(['io', 'noi', 'mi', 'ci', 'me', 'ho', 'abbiamo'])
