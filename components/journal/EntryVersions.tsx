import { formatMoment } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import { EntryBody } from './EntryBody.tsx'
import type { EntryVersion } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

type Props = {
  t: Strings
  language: Language
  words: EntryWords
  versions: readonly EntryVersion[]
  onRestoreVersion: (version: EntryVersion) => void
}

/** What an entry said before it was changed, newest first. */
export function EntryVersions({ t, language, words, versions, onRestoreVersion }: Props) {
  return (
    <Disclosure summary={t.versions.title}>
      <ul class="plain stack-small">
        {versions.toReversed().map((version) => (
          <li key={version.savedAt} class="stack-small">
            <p class="soft">{t.versions.savedAt.replace('{when}', formatMoment(version.savedAt, language))}</p>
            <EntryBody t={t} words={words} writing={version.writing} />
            <div>
              <Button kind="quiet" icon="undo" onClick={() => onRestoreVersion(version)}>
                {t.versions.restore}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
