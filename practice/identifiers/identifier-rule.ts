import type { IdentifierKind } from './identifier.ts'
import type { Passage } from './passage.ts'

/** `as`: which of the kind's wordings in content/identifiers fits the words around; the usual ones without it. */
export type Found = { start: number; end: number; as?: string }

/** One way in which a text gives someone away. It sees the text alone, never what other rules found. */
export type IdentifierRule = {
  kind: Exclude<IdentifierKind, 'jigsaw'>
  description: string
  find: (passage: Passage) => readonly Found[]
}
