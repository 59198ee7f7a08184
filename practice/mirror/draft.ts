import type { Span } from './label.ts'
import type { Token } from './token.ts'

/** A stretch with one main verb; starts after a mark, a conjunction, or where chat writing leaves the mark out. */
export type Clause = Span & {
  tokens: readonly Token[]
  /** Where its first token stands among those of the sentence. */
  from: number
  /** The mark that sets it apart from the clause before, or an empty text. */
  separator: string
}

export type Sentence = Span & {
  tokens: readonly Token[]
  clauses: readonly Clause[]
  /** Ends in a question mark. */
  asks: boolean
  /** A line of a list. */
  listed: boolean
}

/** The writer's own words, ready for rules; quoted mail and signatures are gone, quotations are single tokens. */
export type Draft = { text: string; sentences: readonly Sentence[] }
