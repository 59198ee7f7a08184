import { formatLongDay } from '#components/app/format-day.ts'
import type { EntryWithId } from '#components/journal/entry.ts'
import { visibleParts } from '#components/journal/forms.ts'
import { Button } from '#components/ui/Button.tsx'
import type { CoursePageWords } from '#content/course-pages/words.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'

type Props = {
  t: Strings
  words: CoursePageWords
  language: Language
  reflections: readonly EntryWithId[]
  onOpenJournal: () => void
}

/** A person's own reflections on one function, as they wrote them. */
export function ReflectionList({ t, words, language, reflections, onOpenJournal }: Props) {
  return (
    <>
      {reflections.length === 0 && <p>{words.map.noReflections}</p>}
      {reflections.map(({ id, entry }) => (
        <article key={id} class="card stack-small">
          <h2>{formatLongDay(entry.day, language)}</h2>
          {visibleParts(entry.form, entry.parts).map((part) =>
            entry.parts[part]?.trim() ? (
              <div key={part}>
                {part !== 'free' && <p class="label soft">{t.part[part]}</p>}
                <p class="reflection-text">{entry.parts[part]}</p>
              </div>
            ) : null,
          )}
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
