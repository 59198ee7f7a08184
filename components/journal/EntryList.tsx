import { useState } from 'preact/hooks'
import { formatMonth } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { EntryCard } from './EntryCard.tsx'
import type { EntryVersion } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import type { MonthGroup } from './group-by-month.ts'
import { pageSize } from './page-size.ts'
import './entry-list.css'

type Props = {
  t: Strings
  language: Language
  words: EntryWords
  months: readonly MonthGroup[]
  /** Ids of entries with changes that are not finished. */
  unfinished: readonly string[]
  onChangeEntry: (id: string) => void
  onDeleteEntry: (id: string) => void
  onRestoreVersion: (id: string, version: EntryVersion) => void
}

export function EntryList(props: Props) {
  const { t, language, words, months, unfinished, onChangeEntry, onDeleteEntry, onRestoreVersion } = props
  const [shown, setShown] = useState(pageSize)
  const total = months.reduce((sum, { entries }) => sum + entries.length, 0)
  let left = shown
  return (
    <>
      {months.map(({ month, entries }) => {
        const visible = entries.slice(0, Math.max(0, left))
        left -= visible.length
        if (visible.length === 0) return null
        return (
          <section key={month} class="stack-small" aria-labelledby={`month-${month}`}>
            <h2 id={`month-${month}`} class="month-title">
              {formatMonth(month, language)}
            </h2>
            <ul class="plain stack-small">
              {visible.map(({ id, entry }) => (
                <li key={id}>
                  <EntryCard
                    t={t}
                    language={language}
                    words={words}
                    entry={entry}
                    isUnfinished={unfinished.includes(id)}
                    onChange={() => onChangeEntry(id)}
                    onDelete={() => onDeleteEntry(id)}
                    onRestoreVersion={(version) => onRestoreVersion(id, version)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {total > shown && (
        <div>
          <Button onClick={() => setShown(shown + pageSize)}>{t.journal.showMore}</Button>
        </div>
      )}
    </>
  )
}
