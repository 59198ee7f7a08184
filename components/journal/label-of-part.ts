import type { Strings } from '#content/interface/strings.ts'
import type { JournalPageWords } from '#content/journal-pages/words.ts'
import type { EntryPart } from './entry.ts'

/** What a box asks. The first one to write in is there before the words around it are. */
export const labelOfPart = (part: EntryPart, t: Strings, pages: JournalPageWords | undefined): string =>
  part === 'free' ? t.part.free : (pages?.parts[part] ?? '')
