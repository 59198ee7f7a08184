import type { Token } from '../../token.ts'
import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import { hasForm, is } from './word-class.ts'

/** Whether the words name a feeling, or how heavy something is. */
export const weighsOnThem = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      (feelingAdjectives.has(token.word) || situationAdjectives.has(token.word)) &&
      // *They lost his keys*: done to a thing.
      !(hasForm(token, 'past') && is(tokens[at + 1], 'determiner')),
  )
