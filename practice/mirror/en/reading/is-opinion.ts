import type { Token } from '../../token.ts'
import { feelingAdjectives, opinionAdjectives } from '../lexicon/feelings.ts'
import { findQuality } from './find-quality.ts'

/** Whether the words after *be* say what the writer thinks of it: *it’s a good idea*. */
export const isOpinion = (tokens: readonly Token[], from: number): boolean => {
  const quality = findQuality(tokens, from)
  return quality !== undefined && opinionAdjectives.has(quality.word) && !feelingAdjectives.has(quality.word)
}
