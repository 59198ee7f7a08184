import type { Language } from '#content/schema/language.ts'
import { finder as english } from './en/finder.ts'
import type { IdentifierFinder } from './finder.ts'
import type { Identifier } from './identifier.ts'
import { finder as italian } from './it/finder.ts'
import type { OwnNames } from './own-names.ts'

const finders: Readonly<Record<Language, IdentifierFinder>> = { it: italian, en: english }

/** What may give someone away. For commands and tests, with both languages at hand; pages use `loadIdentifierFinder`. */
export const findIdentifiers = (text: string, language: Language, ownNames: OwnNames): Identifier[] =>
  finders[language].findIdentifiers(text, ownNames)
