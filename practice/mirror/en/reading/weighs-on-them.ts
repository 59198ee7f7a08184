import type { Token } from '../../token.ts'
import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'

/** Whether the words name a feeling, or how heavy something is. */
export const weighsOnThem = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => feelingAdjectives.has(word) || situationAdjectives.has(word))
