import { formatLongDay } from '#components/app/format-day.ts'
import { Button } from '#components/ui/Button.tsx'
import { ConfirmButton } from '#components/ui/ConfirmButton.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { EntryWithId } from './entry.ts'
import type { EntryWords } from './entry-words.ts'
import { firstWords } from './first-words.ts'

type Props = {
  t: Strings
  language: Language
  /** Undefined while they are loaded. */
  words: EntryWords | undefined
  entries: readonly EntryWithId[]
  onRestore: (id: string) => void
  onDeleteForGood: (id: string) => void
}

/** What was deleted in the last 30 days. */
export function TrashList({ t, language, words, entries, onRestore, onDeleteForGood }: Props) {
  if (entries.length === 0) return null
  return (
    <section class="card function">
      <Disclosure summary={<strong>{t.journal.trash}</strong>}>
        <p class="soft">{t.journal.trashNote}</p>
        <ul class="plain stack-small">
          {entries.map(({ id, entry }) => (
            <li key={id} class="stack-small">
              <p>
                <strong>{formatLongDay(entry.day, language)}</strong> {firstWords(entry, words)}
              </p>
              <div class="row">
                <Button icon="undo" onClick={() => onRestore(id)}>
                  {t.journal.restore}
                </Button>
                <ConfirmButton
                  icon="trash"
                  label={t.journal.deleteForGood}
                  sureLabel={t.journal.deleteForGoodSure}
                  onConfirm={() => onDeleteForGood(id)}
                />
              </div>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  )
}
