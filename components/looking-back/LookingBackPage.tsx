import { useMemo, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { newestFirst } from '#components/journal/newest-first.ts'
import { useEntryWords } from '#components/journal/use-entry-words.ts'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { lookingBackWords } from '#content/words.ts'
import { FoundEntries } from './FoundEntries.tsx'
import { type Asked, findAsked, titleOf } from './find-asked.ts'
import { PicturesPanel } from './PicturesPanel.tsx'
import './looking-back.css'

/** What was, in pictures. Nothing that a person chooses here is kept. */
export function LookingBackPage() {
  const { t, language, store } = useApp()
  const words = useWords(lookingBackWords)
  const entryWords = useEntryWords()
  const { value: all, error } = useLiveQuery(store.entries.watchAll)
  const today = useToday()
  const [asked, setAsked] = useState<Asked>()
  const pressed = useRef<Element | null>(null)
  const entries = useMemo(
    () =>
      newestFirst(
        (all?.opened ?? []).flatMap(({ id, value }) => (value.deletedAt === undefined ? [{ id, entry: value }] : [])),
      ),
    [all],
  )
  if (!words || !entryWords) return null
  const handleAsk = (wanted: Asked) => {
    pressed.current = document.activeElement
    setAsked(wanted)
    scrollTo({ top: 0 })
  }
  const handleBack = () => {
    setAsked(undefined)
    // The pictures are shown again first; then the focus goes back to where it came from.
    requestAnimationFrame(() => {
      if (pressed.current instanceof HTMLElement) pressed.current.focus()
    })
  }
  return (
    <div class="looking-back stack">
      <h1 tabIndex={-1}>{words.lookBack.title}</h1>
      {!asked && (
        <>
          <p>{words.lookBack.intro}</p>
          <div class="row">
            <ButtonLink kind="quiet" href="/journal.html" icon="back">
              {words.lookBack.journal}
            </ButtonLink>
          </div>
        </>
      )}
      <StorageTrouble error={error} />
      {all && entries.length === 0 && <p class="soft">{words.lookBack.nothingYet}</p>}
      {asked && (
        <FoundEntries
          t={t}
          words={words}
          entryWords={entryWords}
          language={language}
          title={titleOf(asked, words, language)}
          entries={findAsked(entries, asked)}
          onBack={handleBack}
        />
      )}
      {entries.length > 0 && (
        <div class="stack" hidden={asked !== undefined}>
          <PicturesPanel words={words} entryWords={entryWords} entries={entries} today={today} onAsk={handleAsk} />
        </div>
      )}
    </div>
  )
}
