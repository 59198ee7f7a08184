import type { Token } from '../../token.ts'
import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import { hasForm, is } from './word-class.ts'

/** *Scared the money will stop*: felt, and not done. */
const fears = /^(?:scared|frightened|terrified|worried|convinced|relieved|annoyed|disappointed|gutted)$/

/** Whether the words name a feeling, or how heavy something is. */
export const weighsOnThem = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      (feelingAdjectives.has(token.word) || situationAdjectives.has(token.word)) &&
      // *The flat*, *a cold*, *the blue door*.
      !(is(tokens[at - 1], 'determiner') && /^(?:flat|cold|left|blue|content|open)$/.test(token.word)) &&
      // *They lost his keys*: done to a thing.
      !(hasForm(token, 'past') && is(tokens[at + 1], 'determiner') && !fears.test(token.word)),
  )
