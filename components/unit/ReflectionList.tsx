import { formatLongDay } from '#components/app/format-day.ts'
import { EntryBody } from '#components/journal/EntryBody.tsx'
import type { EntryWithId } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'

type Props = {
  t: Strings
  words: CoursePageWords
  entryWords: EntryWords
  language: Language
  reflections: readonly EntryWithId[]
  onOpenJournal: () => void
}

/** A person's own reflections on one function, as they wrote them. */
export function ReflectionList({ t, words, entryWords, language, reflections, onOpenJournal }: Props) {
  return (
    <>
      {reflections.length === 0 && <p>{words.map.noReflections}</p>}
      {reflections.map(({ id, entry }) => (
        <article key={id} class="card stack-small">
          <h2>{formatLongDay(entry.day, language)}</h2>
          <EntryBody t={t} words={entryWords} writing={entry} />
        </article>
      ))}
      <div>
        <Button icon="journal" onClick={onOpenJournal}>
          {words.map.openJournal}
        </Button>
      </div>
    </>
  )
}
