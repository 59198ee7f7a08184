import type { Clause, Sentence } from '../../draft.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { isPlainVerb } from './verb-forms.ts'

const enough = phrases("basta @some|po'|poca|poco|solo")

/** “Basta una telefonata”, with nothing else said that happens to the reader: “basta un rumore e ti svegli”. */
export function isEnough(clause: Clause, sentence: Sentence): boolean {
  const { words, head } = readClause(clause)
  return (
    !sentence.asks &&
    enough.matchAt(words, head) !== undefined &&
    sentenceWords(sentence).filter(isPlainVerb).length < 2 &&
    !words.some(({ word }) => /^(?:niente|nulla|per|ti|te|rumore|poco|cenno|messaggio|squillo|sì|attimo)$/.test(word))
  )
}
