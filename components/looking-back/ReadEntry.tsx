import { formatDay } from '#components/app/format-day.ts'
import { EntryBody } from '#components/journal/EntryBody.tsx'
import type { Entry } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'

type Props = { t: Strings; entryWords: EntryWords; language: Language; entry: Entry }

/** A reflection to read again; it is changed in the journal. */
export function ReadEntry({ t, entryWords, language, entry }: Props) {
  return (
    <article class="card stack-small read-entry">
      <h3>{formatDay(entry.day, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}</h3>
      <EntryBody t={t} words={entryWords} writing={entry} />
    </article>
  )
}
