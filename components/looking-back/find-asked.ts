import { formatLongDay } from '#components/app/format-day.ts'
import type { EntryWithId } from '#components/journal/entry.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { LinkKind } from './named-links.ts'
import { wordsOfEntry } from './words-of-entry.ts'

/** What someone tapped in a picture. */
export type Asked =
  | { what: 'day'; day: string }
  | { what: 'word'; key: string; word: string; year: string }
  | { what: 'link'; kind: LinkKind; id: string; title: string; year: string }

export function findAsked(entries: readonly EntryWithId[], asked: Asked): EntryWithId[] {
  return entries.filter(({ entry }) => {
    if (asked.what === 'day') return entry.day === asked.day
    if (!entry.day.startsWith(asked.year)) return false
    return asked.what === 'word' ? wordsOfEntry(entry).has(asked.key) : entry[asked.kind].includes(asked.id)
  })
}

export function titleOf(asked: Asked, words: LookingBackWords, language: Language): string {
  if (asked.what === 'day') return words.months.about.replace('{day}', formatLongDay(asked.day, language))
  if (asked.what === 'word') return words.ownWords.about.replace('{word}', asked.word)
  return words.links.about.replace('{name}', asked.title)
}
