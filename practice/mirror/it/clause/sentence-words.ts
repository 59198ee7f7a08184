import type { Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'

const known = new WeakMap<Sentence, readonly Token[]>()

/** The words of a sentence without its marks. */
export function sentenceWords(sentence: Sentence): readonly Token[] {
  const before = known.get(sentence)
  if (before !== undefined) return before
  const words = sentence.tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'quotation')
  known.set(sentence, words)
  return words
}
