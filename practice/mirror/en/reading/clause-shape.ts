import type { Clause, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'

/**
 * How a clause is built: `imperative` a base verb at its head, `inverted` an auxiliary before its subject, `wh` a question
 * word at its head, `statement` a subject with a verb, `dropped` a finite verb whose subject is left out, `fragment` none.
 */
export type ClauseKind = 'imperative' | 'inverted' | 'wh' | 'statement' | 'dropped' | 'fragment'

export type Verb = {
  /** Its place among the tokens of the clause. */
  at: number
  lemma: string
  form: 'base' | 'present' | 'past' | 'participle' | 'gerund'
}

export type ClauseShape = {
  clause: Clause
  sentence: Sentence
  tokens: readonly Token[]
  /** The clause before it in the same sentence. */
  previous: ClauseShape | undefined
  kind: ClauseKind
  /** Conjunctions before the head: `and`, `if`, `because`. */
  openers: readonly string[]
  /** Where what matters begins, after conjunctions, interjections and adverbs. */
  head: number
  /** The pronoun that is subject, `noun` for other subjects, `your` for *your sister*, or none. */
  subject: string | undefined
  /** Where the subject begins. */
  subjectAt: number
  modal: string | undefined
  negated: boolean
  /** *be*, *have*, *do* that help the verb, in order. */
  auxiliaries: readonly string[]
  /** The main verb; for *you are tired* it is *be*. */
  verb: Verb | undefined
  /** The first token after the verb. */
  rest: number
}
