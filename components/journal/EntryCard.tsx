import { formatLongDay } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { EntryVersions } from './EntryVersions.tsx'
import type { Entry, EntryVersion } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { visibleParts } from './forms.ts'
import { nameLinks } from './name-links.ts'

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
  const named = words.feelings.filter(({ id }) => entry.feelings.includes(id))
  const links = nameLinks(entry, words)
  return (
    <article class="card entry">
      <h3>{formatLongDay(entry.day, language)}</h3>
      {visibleParts(entry.form, entry.parts).map((part) =>
        entry.parts[part]?.trim() ? (
          <div key={part}>
            {part !== 'free' && <p class="label soft">{t.part[part]}</p>}
            <p class="entry-text">{entry.parts[part]}</p>
          </div>
        ) : null,
      )}
      {named.length > 0 && (
        <p>
          <span class="soft">{t.journal.feelings}</span> {named.map(({ name }) => name).join(', ')}
        </p>
      )}
      {links.length > 0 && (
        <p>
          <span class="soft">{t.journal.links}</span> {links.join(', ')}
        </p>
      )}
      {entry.versions && entry.versions.length > 0 && (
        <EntryVersions t={t} language={language} versions={entry.versions} onRestoreVersion={onRestoreVersion} />
      )}
      <div class="row">
        <Button kind="quiet" icon="write" onClick={onChange}>
          {isUnfinished ? t.journal.goOnChanging : t.journal.change}
        </Button>
        <Button kind="quiet" icon="trash" onClick={onDelete}>
          {t.journal.delete}
        </Button>
      </div>
    </article>
  )
}
