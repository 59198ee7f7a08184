import type { Entry } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { type DescribedEntry, describeEntry } from './describe-entry.ts'

/** What is in the journal and not in the trash, as it was lived: oldest first. */
export const describeEntries = (
  entries: readonly Entry[],
  words: EntryWords,
  t: Strings,
  language: Language,
): DescribedEntry[] =>
  entries
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => a.day.localeCompare(b.day) || a.createdAt - b.createdAt)
    .map((entry) => describeEntry(entry, words, t, language))
