import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { nameFeelings } from './name-feelings.ts'
import { nameTaps } from './name-taps.ts'

/** By which a reflection is known again in a short list: what was written, else what was tapped, else its feelings. */
export function firstWords(writing: Writing, words: EntryWords | undefined): string {
  const written = Object.values(writing.parts).find((part) => part?.trim())
  const tapped = words ? nameTaps(writing, words).flatMap(({ texts }) => texts) : []
  const text = written ?? tapped[0] ?? (words ? nameFeelings(writing, words).join(', ') : '')
  return text.length > 80 ? `${text.slice(0, 80).trimEnd()}…` : text
}
