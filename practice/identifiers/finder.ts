import type { Language } from '#content/schema/language.ts'
import type { Identifier } from './identifier.ts'
import type { OwnNames } from './own-names.ts'

/** One language's confidentiality mirror. Same text and names, same answer, always. */
export type IdentifierFinder = {
  language: Language
  /** In text order, none over another. */
  findIdentifiers: (text: string, ownNames: OwnNames) => Identifier[]
}
