import { formatLongDay } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { EntryBody } from './EntryBody.tsx'
import { EntryCopyPanel } from './EntryCopyPanel.tsx'
import { EntryVersions } from './EntryVersions.tsx'
import type { Entry, EntryVersion } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

type Props = {
  t: Strings
  language: Language
  words: EntryWords
  entry: Entry
  isUnfinished: boolean
  onChange: () => void
  onDelete: () => void
  onRestoreVersion: (version: EntryVersion) => void
}

/** One reflection as it was written, with what it was linked to. */
export function EntryCard({ t, language, words, entry, isUnfinished, onChange, onDelete, onRestoreVersion }: Props) {
  return (
    <article class="card entry">
      <h3>{formatLongDay(entry.day, language)}</h3>
      <EntryBody t={t} words={words} writing={entry} />
      {entry.versions && entry.versions.length > 0 && (
        <EntryVersions
          t={t}
          language={language}
          words={words}
          versions={entry.versions}
          onRestoreVersion={onRestoreVersion}
        />
      )}
      <EntryCopyPanel entry={entry} words={words}>
        <Button kind="quiet" icon="write" onClick={onChange}>
          {isUnfinished ? t.journal.goOnChanging : t.journal.change}
        </Button>
        <Button kind="quiet" icon="trash" onClick={onDelete}>
          {t.journal.delete}
        </Button>
      </EntryCopyPanel>
    </article>
  )
}
