import { useMemo } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { MemoryNotice } from '#components/app/MemoryNotice.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { usePrefetch } from '#components/app/use-prefetch.ts'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { CopyLinePanel } from '#components/backup/CopyLinePanel.tsx'
import { SupervisionLink } from '#components/supervision/SupervisionLink.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { UndoBar } from '#components/ui/UndoBar.tsx'
import { lookingBackWords } from '#content/words.ts'
import { EntryList } from './EntryList.tsx'
import { groupByMonth } from './group-by-month.ts'
import { JournalFind } from './JournalFind.tsx'
import { LookBackLink } from './LookBackLink.tsx'
import { TrashList } from './TrashList.tsx'
import { useEntryWords } from './use-entry-words.ts'
import { useJournalEntries } from './use-journal-entries.ts'
import { useJournalSearch } from './use-journal-search.ts'
import { useOldTrash } from './use-old-trash.ts'
import { type PageWriting, usePageWriting } from './use-page-writing.ts'
import { useQuietCheck } from './use-quiet-check.ts'
import { useTrash } from './use-trash.ts'

const writingPart = loadLater(
  async () => (await import('./WritePanel.tsx')).WritePanel,
  () => <PartTrouble />,
)
const ahead = { parts: [writingPart], words: [] }

/** The journal as a page of its own: writing, the list by month, search, trash. */
export function JournalPage() {
  const { t, language, settings, store, announce } = useApp()
  const words = useEntryWords()
  const lookingBack = useWords(lookingBackWords)
  const { value: drafts } = useLiveQuery(store.drafts.watchAll)
  const entries = useJournalEntries()
  const { kept, deleted, unreadable, isComplete } = entries
  const { query, setQuery, filter, setFilter, found, countText } = useJournalSearch(entries, words)
  usePrefetch(language, ahead)
  useOldTrash(deleted)
  useQuietCheck(isComplete)
  const trash = useTrash()
  const { headingRef, markStep } = useStepFocus()
  const { writing, asked, write, leave } = usePageWriting()
  const changedAt = useMemo(() => kept.map(({ entry }) => entry.updatedAt), [kept])
  const months = useMemo(() => groupByMonth(found), [found])
  const unfinished = drafts?.filter(({ value }) => value.kind === 'entry').map(({ id }) => id) ?? []

  const leaveWriting = (left: PageWriting) => {
    markStep()
    leave(left)
  }
  // Each of these takes away the button that was pressed: the focus must not go with it.
  const handleRestore = (id: string) => {
    markStep()
    trash.restore(id)
  }

  return (
    <div class="stack">
      <h1 tabIndex={-1} ref={headingRef}>
        {t.journal.title}
      </h1>
      <MemoryNotice />
      <StorageTrouble error={trash.failure ?? entries.error} />
      {unreadable > 0 && (
        <Notice kind="attention">
          <p>{plural(settings.language, unreadable, t.journal.unreadable)}</p>
        </Notice>
      )}
      {writing === undefined ? (
        <div class="row">
          <Button kind="main" icon="write" onClick={() => write('new')}>
            {unfinished.some((id) => !kept.some((entry) => entry.id === id)) ? t.journal.goOn : t.journal.write}
          </Button>
          {kept.length > 0 && <LookBackLink />}
          {kept.length > 0 && <SupervisionLink />}
        </div>
      ) : (
        <section class="card">
          <writingPart.Part
            key={writing === 'new' ? 'new' : writing.entryId}
            {...(writing === 'new'
              ? { links: asked?.links, taken: asked?.words, question: asked?.question }
              : { entryId: writing.entryId })}
            onFinish={() => leaveWriting(writing)}
            onThrowAway={(trashId) => {
              leaveWriting(writing)
              trash.offerUndo(trashId)
            }}
          />
        </section>
      )}
      {isComplete && <CopyLinePanel changedAt={changedAt} />}
      {kept.length > 0 && (
        <JournalFind
          t={t}
          language={language}
          words={words}
          lookingBack={lookingBack}
          query={query}
          filter={filter}
          onChangeQuery={setQuery}
          onChangeFilter={setFilter}
        />
      )}
      {countText !== undefined && <p class="soft">{countText}</p>}
      {isComplete && kept.length === 0 && writing === undefined && <p class="soft">{t.journal.nothingYet}</p>}
      {words && (
        <EntryList
          t={t}
          language={settings.language}
          words={words}
          months={months}
          unfinished={unfinished}
          onChangeEntry={(entryId) => {
            write({ entryId })
            scrollTo({ top: 0 })
          }}
          onDeleteEntry={(id) => {
            markStep()
            trash.moveToTrash(id)
          }}
          onRestoreVersion={(id, { writing: before }) => {
            store.entries.save(id, before).then(() => announce(t.versions.restored), console.error)
          }}
        />
      )}
      <TrashList
        t={t}
        language={settings.language}
        words={words}
        entries={deleted}
        onRestore={handleRestore}
        onDeleteForGood={(id) => {
          markStep()
          store.entries.deleteForGood(id).then(() => announce(t.journal.deletedForGood), console.error)
        }}
      />
      {trash.undoableId !== undefined && (
        <UndoBar
          message={t.journal.movedToTrash}
          undoLabel={t.common.undo}
          onUndo={() => trash.undoableId !== undefined && handleRestore(trash.undoableId)}
          onTimeUp={trash.dropUndo}
        />
      )}
    </div>
  )
}
