import { useState } from 'preact/hooks'
import { useArrivalFocus } from '#components/app/use-arrival-focus.ts'
import type { EntryWithId } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { pageSize } from '#components/journal/page-size.ts'
import { Button } from '#components/ui/Button.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import type { Strings } from '#content/interface/strings.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import { ReadEntry } from './ReadEntry.tsx'

type Props = {
  t: Strings
  words: LookingBackWords
  entryWords: EntryWords
  language: Language
  title: string
  entries: readonly EntryWithId[]
  onBack: () => void
}

/** What a part of a picture leads to, newest first. */
export function FoundEntries({ t, words, entryWords, language, title, entries, onBack }: Props) {
  const headingRef = useArrivalFocus()
  const [shown, setShown] = useState(pageSize)
  return (
    <div class="stack">
      <div class="row">
        <Button kind="quiet" icon="back" onClick={onBack}>
          {words.lookBack.back}
        </Button>
      </div>
      <h2 tabIndex={-1} ref={headingRef}>
        {title}
      </h2>
      {entries.slice(0, shown).map(({ id, entry }) => (
        <ReadEntry key={id} t={t} entryWords={entryWords} language={language} entry={entry} />
      ))}
      <div class="row">
        {entries.length > shown && <Button onClick={() => setShown(shown + pageSize)}>{t.journal.showMore}</Button>}
        <ButtonLink href="/journal.html">{words.lookBack.openJournal}</ButtonLink>
      </div>
    </div>
  )
}
