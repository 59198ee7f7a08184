import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

/** A verb, a pronoun or somebody close of the reader's outside a relative clause. */
export function tellsOfReader(sentence: Sentence, formal: boolean): boolean {
  if (formal) return true
  return sentence.clauses.some((clause, at) => {
    const { words, verb, depends, clitics } = readClause(clause)
    const token = words[verb]
    if (depends === 'se' || depends === 'che' || depends === 'come' || depends === 'chi') {
      const before = sentence.clauses[at - 1]
      if (!(depends === 'che' && before !== undefined && before.tokens.some(({ word }) => word === 'è'))) return false
    }
    if (words.length < 4 && hasLemma(token, saying)) return false
    if (clitics.includes('ti') || clitics.includes('vi')) return !(hasLemma(token, saying) && hasForm(token, 'present'))
    if ((['present', 'imperfect', 'past', 'conditional'] as const).some((form) => hasForm(token, form, 2, 5)))
      return true
    return words.some(
      ({ word, readings }) => yours.has(word) || readings.some((reading) => reading.clitics?.includes('ti')),
    )
  })
}

const saying = new Set(['dire', 'salutare', 'scrivere'])
const yours = new Set(splitWords('tuo tua tuoi tue te tu ti vostro vostra'))
