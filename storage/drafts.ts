import { createDraftPort, type DraftPort } from './autosave/draft-port.ts'
import { createDraftWriter, type DraftWriter } from './autosave/draft-writer.ts'
import type { SaveState } from './autosave/pump.ts'
import { type Draft, draftSchema } from './draft.ts'
import { holdDraft } from './draft-lock.ts'
import { createKeptTable } from './kept-table.ts'
import type { Safe } from './safe.ts'
import type { Opened, SealedTable } from './sealed-table.ts'
import { createSessionTable } from './session-table.ts'
import type { Stop, Watch } from './watch.ts'

/** A draft that one view writes in. */
export type OpenDraft = {
  id: string
  /** As it was on disk; undefined for a new one. */
  draft: Draft | undefined
  writer: DraftWriter
  /** Lets other views open it. */
  release: Stop
}

export type DraftWish = {
  /** This very draft (that of an entry), or else the newest that `isWanted` accepts. */
  id?: string
  isWanted?: (draft: Draft) => boolean
  /** Take it over from another view. */
  steal?: boolean
  onState: (state: SaveState) => void
  /** Another view took it over: write no more. */
  onLost: () => void
}

export type Drafts = {
  table: SealedTable<Draft>
  /** Where drafts wait while the journal is locked. */
  waiting: SealedTable<Draft>
  /** Puts what was written while the journal was locked where it belongs. */
  keepWaiting: () => Promise<void>
  /** Resolves when everything written in this view is on disk. */
  drained: () => Promise<void>
  /** Opens a draft for writing. Undefined when the wanted one is open in another view. */
  open: (wish: DraftWish) => Promise<OpenDraft | undefined>
  /** Waits until all that any view sent to the background is on disk. */
  settled: () => Promise<void>
  /** Readable drafts, newest first. */
  watchAll: Watch<Opened<Draft>[]>
}

const newestFirst = (drafts: Opened<Draft>[]) => drafts.sort((a, b) => b.value.updatedAt - a.value.updatedAt)

export function createDrafts(safe: Safe): Drafts {
  const table = createKeptTable(safe, 'drafts', draftSchema)
  const waiting = createSessionTable('drafts', draftSchema)
  const writers = new Set<DraftWriter>()
  let port: DraftPort | undefined
  const requirePort = () => {
    port ??= createDraftPort()
    return port
  }
  const settled = () => requirePort().settled()

  const openHeld = async (
    from: SealedTable<Draft>,
    id: string,
    release: Stop,
    onState: DraftWish['onState'],
  ): Promise<OpenDraft> => {
    const stored = await from.get(id)
    const writer = createDraftWriter(from, requirePort(), id, stored?.revision ?? 0, onState)
    writers.add(writer)
    return {
      id,
      draft: stored?.value,
      writer,
      release: () => {
        writers.delete(writer)
        release()
      },
    }
  }

  return {
    table,
    waiting,
    settled,
    async keepWaiting() {
      if ((await safe.getPlace()) === 'memory') return
      for (const { id, revision, value } of (await waiting.getAll()).opened) {
        await table.putIfNewer(id, revision, value)
        await waiting.deleteUnlessNewer(id, revision)
      }
    },
    async drained() {
      for (const writer of writers) writer.retry()
      await Promise.all([...writers].map((writer) => writer.drained()))
    },
    async open({ id, isWanted = () => false, steal = false, onState, onLost }) {
      await settled()
      const isLocked = (await safe.vault.getLockState()) === 'locked'
      const from = isLocked ? waiting : table
      const { opened } = id === undefined ? await from.getAll() : { opened: [] }
      const wanted = newestFirst(opened.filter(({ value }) => isWanted(value))).map((draft) => draft.id)
      for (const candidate of id === undefined ? [...wanted, crypto.randomUUID()] : [id]) {
        const release = await holdDraft(candidate, onLost, steal)
        // A view that lost it just now may have written until now.
        if (release && steal) await settled()
        if (release) return openHeld(from, candidate, release, onState)
      }
      return undefined
    },
    watchAll: (notify, onError) => table.watchAll(({ opened }) => notify(newestFirst([...opened])), onError),
  }
}
