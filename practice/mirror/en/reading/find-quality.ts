import type { Token } from '../../token.ts'
import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import { is } from './word-class.ts'

/** The describing word after *be*: *very tired*, *a bit lost*. */
export function findQuality(tokens: readonly Token[], from: number): Token | undefined {
  for (const token of tokens.slice(from, from + 5)) {
    if (is(token, 'adjective') || feelingAdjectives.has(token.word) || situationAdjectives.has(token.word)) return token
    if (
      !is(token, 'adverb') &&
      !is(token, 'determiner') &&
      !is(token, 'pronoun') &&
      !/^(?:bit|little|lot|kind|sort|of|so|really|not)$/.test(token.word)
    )
      return undefined
  }
  return undefined
}
