import type { Language } from '#content/schema/language.ts'
import type { Draft } from './draft.ts'
import type { Rule } from './rule.ts'
import type { Reading, Token } from './token.ts'

/** All that the engine needs to know of a language. */
export type Grammar = {
  language: Language
  /** Whether an apostrophe after these letters belongs to the word (*po'*, *goin'*); else it closes a quotation. */
  keepsApostrophe: (word: string) => boolean
  /** The word or words that a spelling stands for: `dont` → `do`, `n't`. Takes and gives small letters. */
  respell: (word: string) => readonly string[]
  /** All ways to understand a word on its own. */
  read: (word: string) => readonly Reading[]
  /** Narrows readings by the words around; a sentence at a time. */
  settle: (tokens: readonly Token[]) => readonly Token[]
  /** Abbreviations, without their last full stop, after which a sentence goes on. */
  abbreviations: ReadonlySet<string>
  /** Whether a new clause starts at this token, which no mark sets apart. */
  opensClause: (tokens: readonly Token[], at: number) => boolean
  /** Whether the words speak of danger to life or of violence: then no mark is made. */
  speaksOfDanger: (draft: Draft) => boolean
  rules: readonly Rule[]
}
