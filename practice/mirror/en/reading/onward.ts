import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import type { ClauseShape } from './clause-shape.ts'

/** Phrases are shorter than this. */
const furthest = 16

/** The words of the sentence from a clause's head on, beyond its end: phrases run across clauses. */
export const onward = remember(({ sentence, head, clause }: ClauseShape): readonly Token[] =>
  sentence.tokens.slice(clause.from + head, clause.from + head + furthest),
)
