import type { Language } from '#content/schema/language.ts'
import { fitEnglish } from './en/fit-english.ts'
import type { Identifier } from './identifier.ts'
import { fitItalian } from './it/fit-italian.ts'

const fitters = { it: fitItalian, en: fitEnglish } as const
const opensSentence = /(?:^|[.!?…]["»”)]?\s+|\n\s*|[«“"])$/u

/**
 * The text with more general words in place of an identifier: a capital where a sentence starts, and the small words in
 * front of it made to fit («di Mario» → «della persona», “a 43-year-old” → “someone in middle life”).
 */
export function putGeneral(text: string, { start, end }: Identifier, wording: string, language: Language): string {
  const { before, words } = fitters[language](text.slice(0, start), wording)
  // After «tel.» a sentence goes on: a number in the middle of a line opens none.
  const starts = /(?:^|\n)\s*$/.test(before) || /^\p{Lu}/u.test(text.slice(start))
  const opens = starts && (opensSentence.test(before) || before.trim() === '')
  const shown = opens ? words.charAt(0).toUpperCase() + words.slice(1) : words
  return before + shown + text.slice(end)
}
