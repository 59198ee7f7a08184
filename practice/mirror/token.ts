import type { Span } from './label.ts'

export type Part =
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'question-word'
  | 'negation'
  | 'infinitive-mark'
  | 'interjection'
  | 'name'

export type VerbForm =
  | 'base'
  | 'infinitive'
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'past-subjunctive'
  | 'imperative'
  | 'participle'
  | 'gerund'

/** One way a word can be understood; most words have several until the words around decide. */
export type Reading = {
  part: Part
  lemma: string
  form?: VerbForm
  /** 1 to 3 singular, 4 to 6 plural. */
  person?: 1 | 2 | 3 | 4 | 5 | 6
  /** Pronouns fastened to the verb: *chiamalo*, *parlagliene*. */
  clitics?: readonly string[]
}

/**
 * `quotation` stands for all the words between two quotation marks: they are not the writer's own, and no rule sees them.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'emoji' | 'break' | 'quotation'

export type Token = Span & {
  kind: TokenKind
  /** Small letters, straight apostrophes, as it would be spelled with care. */
  word: string
  /** As typed with a capital first letter. */
  capital: boolean
  readings: readonly Reading[]
}
