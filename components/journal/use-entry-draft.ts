import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { toDay } from '#practice/local-day.ts'
import type { SaveState } from '#storage/autosave/pump.ts'
import type { OpenDraft } from '#storage/drafts.ts'
import { isEmpty, type Writing } from '#storage/entry.ts'
import { noteWrittenDay } from '#storage/written-day.ts'
import { blankWriting } from './blank-writing.ts'
import { joinWriting } from './join-writing.ts'
import { putFirst } from './put-first.ts'

export type EntryDraftState = {
  /** `busy`: open in another view. `lost`: another view took it over. `failed`: the journal could not be read. */
  status: 'opening' | 'open' | 'busy' | 'lost' | 'failed'
  writing: Writing
  saveState: SaveState | undefined
  change: (change: Partial<Writing>) => void
  /** Puts the reflection into the journal. Resolves with its id, or undefined when nothing was written. Throws where it cannot. */
  finish: () => Promise<string | undefined>
  /** Leaves: a new reflection goes to the trash with all that was written; so do changes to a kept one, as a copy. */
  throwAway: () => Promise<string | undefined>
  retry: () => void
  /** Goes on here with what is open elsewhere. */
  takeOver: () => void
}

/**
 * One reflection being written, kept with every key. With an `entryId` it is a change to a kept entry. Typing need not
 * wait for the draft that was left here: what was typed meanwhile is put after it.
 */
export function useEntryDraft(entryId: string | undefined): EntryDraftState {
  const { store } = useApp()
  const [status, setStatus] = useState<EntryDraftState['status']>('opening')
  const [blank] = useState(blankWriting)
  const [writing, setWriting] = useState(blank)
  const latest = useRef(writing)
  const [saveState, setSaveState] = useState<SaveState>()
  const open = useRef<OpenDraft | undefined>(undefined)
  const opening = useRef<Promise<void> | undefined>(undefined)
  const createdAt = useRef<number | undefined>(undefined)

  const show = useCallback((shown: Writing) => {
    latest.current = shown
    setWriting(shown)
  }, [])
  const write = useCallback((draft: OpenDraft, written: Writing) => {
    const entryCreatedAt = createdAt.current === undefined ? {} : { entryCreatedAt: createdAt.current }
    draft.writer.write({ kind: 'entry', updatedAt: Date.now(), writing: written, ...entryCreatedAt })
  }, [])

  const start = useCallback(
    async (before: Writing, isGone: () => boolean, steal: boolean) => {
      const opened = await store.drafts.open({
        ...(entryId === undefined ? {} : { id: entryId }),
        isWanted: (draft) => draft.kind === 'entry' && draft.entryCreatedAt === undefined,
        steal,
        onState: setSaveState,
        onLost: () => {
          open.current = undefined
          setStatus('lost')
        },
      })
      if (!opened) return setStatus('busy')
      const entry = await store.entries.get(opened.id)
      const draft = opened.draft?.kind === 'entry' ? opened.draft : undefined
      // An entry newer than its draft: the draft was kept already and only its removal did not come through.
      const isStale = draft !== undefined && entry !== undefined && entry.updatedAt >= draft.updatedAt
      const kept = (draft && !isStale ? draft.writing : entry) ?? blankWriting()
      const typed = latest.current
      createdAt.current = entry?.createdAt
      const joined = typed === before ? kept : joinWriting(kept, typed, before)
      if (typed !== before) write(opened, joined)
      if (isGone()) return opened.writer.drained().then(opened.release)
      open.current = opened
      show(joined)
      setStatus('open')
    },
    [store, entryId, show, write],
  )

  useEffect(() => {
    let gone = false
    opening.current = start(blank, () => gone, false).catch((error: unknown) => {
      console.error(error)
      setStatus('failed')
    })
    return () => {
      gone = true
      open.current?.release()
      open.current = undefined
    }
  }, [start, blank])

  const change = useCallback(
    (changes: Partial<Writing>) => {
      show({ ...latest.current, ...changes })
      if (open.current) write(open.current, latest.current)
    },
    [show, write],
  )
  const finish = useCallback(async () => {
    await opening.current
    const { id, writer } = open.current ?? {}
    if (id === undefined || writer === undefined) throw new Error('The draft could not be opened.')
    const kept = latest.current
    if (!isEmpty(kept)) await store.entries.save(id, kept)
    await writer.discard()
    // Without this, a reminder may come that need not.
    if (!isEmpty(kept)) noteWrittenDay(toDay(new Date())).catch(console.error)
    // The journal opens it first the next time; without this only a little later.
    if (!isEmpty(kept))
      store.viewStates.journal.update((state) => ({ ...state, ...putFirst(state.newest, id) })).catch(console.error)
    return isEmpty(kept) ? undefined : id
  }, [store])
  const throwAway = useCallback(async () => {
    await opening.current
    const { id, writer } = open.current ?? {}
    if (id === undefined || writer === undefined) throw new Error('The draft could not be opened.')
    const thrown = latest.current
    const trashId = createdAt.current === undefined ? id : crypto.randomUUID()
    if (!isEmpty(thrown)) {
      await store.entries.save(trashId, thrown)
      await store.entries.moveToTrash(trashId)
    }
    await writer.discard()
    return isEmpty(thrown) ? undefined : trashId
  }, [store])
  const retry = useCallback(() => open.current?.writer.retry(), [])
  const takeOver = useCallback(() => {
    const before = blankWriting()
    show(before)
    opening.current = start(before, () => false, true).catch(() => setStatus('failed'))
  }, [start, show])
  return { status, writing, saveState, change, finish, throwAway, retry, takeOver }
}
