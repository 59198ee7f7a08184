import type { EntryWithId } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import { ReadEntry } from './ReadEntry.tsx'

type Props = {
  t: Strings
  words: LookingBackWords
  entryWords: EntryWords
  language: Language
  entries: readonly EntryWithId[]
}

/** What was written around this day a year ago, for those who asked to see it. */
export function YearAgo({ t, words, entryWords, language, entries }: Props) {
  return (
    <section class="stack-small" aria-labelledby="year-ago-title">
      <h2 id="year-ago-title">{words.yearAgo.title}</h2>
      {entries.map(({ id, entry }) => (
        <ReadEntry key={id} t={t} entryWords={entryWords} language={language} entry={entry} />
      ))}
    </section>
  )
}
