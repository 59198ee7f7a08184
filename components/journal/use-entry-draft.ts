import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { toDay } from '#practice/local-day.ts'
import type { SaveState } from '#storage/autosave/pump.ts'
import type { OpenDraft } from '#storage/drafts.ts'
import { isEmpty, type Writing } from '#storage/entry.ts'

const blankWriting = (): Writing => ({
  day: toDay(new Date()),
  form: 'free',
  parts: {},
  duties: [],
  functions: [],
  values: [],
  feelings: [],
})

export type EntryDraftState = {
  /** `busy`: open in another view. `lost`: another view took it over. `failed`: the journal could not be read. */
  status: 'opening' | 'open' | 'busy' | 'lost' | 'failed'
  writing: Writing
  isNew: boolean
  saveState: SaveState | undefined
  change: (change: Partial<Writing>) => void
  /** Puts the reflection into the journal. Resolves with its id, or undefined when nothing was written. */
  finish: () => Promise<string | undefined>
  /** Leaves: a new reflection goes to the trash with all that was written; so do changes to a kept one, as a copy. */
  throwAway: () => Promise<string | undefined>
  retry: () => void
  /** Goes on here with what is open elsewhere. */
  takeOver: () => void
}

/** One reflection being written, kept with every key. With an `entryId` it is a change to a kept entry. */
export function useEntryDraft(entryId: string | undefined): EntryDraftState {
  const { store } = useApp()
  const [status, setStatus] = useState<EntryDraftState['status']>('opening')
  const [writing, setWriting] = useState(blankWriting)
  const [saveState, setSaveState] = useState<SaveState>()
  const open = useRef<OpenDraft | undefined>(undefined)
  const createdAt = useRef<number | undefined>(undefined)

  const start = useCallback(
    async (isGone: () => boolean, steal: boolean) => {
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
      if (isGone()) return opened.release()
      const entry = await store.entries.get(opened.id)
      const draft = opened.draft?.kind === 'entry' ? opened.draft : undefined
      // An entry newer than its draft: the draft was kept already and only its removal did not come through.
      const isStale = draft !== undefined && entry !== undefined && entry.updatedAt >= draft.updatedAt
      open.current = opened
      createdAt.current = entry?.createdAt
      setWriting((draft && !isStale ? draft.writing : entry) ?? blankWriting())
      setStatus('open')
    },
    [store, entryId],
  )

  useEffect(() => {
    let gone = false
    start(() => gone, false).catch((error: unknown) => {
      console.error(error)
      setStatus('failed')
    })
    return () => {
      gone = true
      open.current?.release()
      open.current = undefined
    }
  }, [start])

  const change = useCallback(
    (changes: Partial<Writing>) => {
      const changed = { ...writing, ...changes }
      setWriting(changed)
      open.current?.writer.write({
        kind: 'entry',
        updatedAt: Date.now(),
        writing: changed,
        ...(createdAt.current === undefined ? {} : { entryCreatedAt: createdAt.current }),
      })
    },
    [writing],
  )
  const finish = useCallback(async () => {
    const { id, writer } = open.current ?? {}
    if (id === undefined || writer === undefined) return undefined
    if (isEmpty(writing)) {
      await writer.discard()
      return undefined
    }
    await store.entries.save(id, writing)
    await writer.discard()
    return id
  }, [store, writing])
  const throwAway = useCallback(async () => {
    const { id, writer } = open.current ?? {}
    if (id === undefined || writer === undefined) return undefined
    const trashId = createdAt.current === undefined ? id : crypto.randomUUID()
    if (!isEmpty(writing)) {
      await store.entries.save(trashId, writing)
      await store.entries.moveToTrash(trashId)
    }
    await writer.discard()
    return isEmpty(writing) ? undefined : trashId
  }, [store, writing])
  const retry = useCallback(() => open.current?.writer.retry(), [])
  const takeOver = useCallback(() => {
    start(() => false, true).catch(() => setStatus('failed'))
  }, [start])
  return { status, writing, isNew: entryId === undefined, saveState, change, finish, throwAway, retry, takeOver }
}
