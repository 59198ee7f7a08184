import { createDraftPort, type DraftPort } from './autosave/draft-port.ts'
import { createDraftWriter, type DraftWriter } from './autosave/draft-writer.ts'
import type { SaveState } from './autosave/pump.ts'
import type { AccantoDatabase } from './database.ts'
import { type Draft, draftSchema } from './draft.ts'
import { holdDraft } from './draft-lock.ts'
import { createSealedTable, type Opened, type SealedTable } from './sealed-table.ts'
import type { KeyHolder } from './vault/data-key.ts'
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
  /** Opens a draft for writing. Undefined when the wanted one is open in another view. */
  open: (wish: DraftWish) => Promise<OpenDraft | undefined>
  /** Waits until all that any view sent to the background is on disk. */
  settled: () => Promise<void>
  /** Readable drafts, newest first. */
  watchAll: Watch<Opened<Draft>[]>
}

const newestFirst = (drafts: Opened<Draft>[]) => drafts.sort((a, b) => b.value.updatedAt - a.value.updatedAt)

export function createDrafts(database: AccantoDatabase, keys: KeyHolder): Drafts {
  const table = createSealedTable(database, keys, 'drafts', draftSchema)
  let port: DraftPort | undefined
  const requirePort = () => {
    port ??= createDraftPort()
    return port
  }
  const settled = () => requirePort().settled()

  const openHeld = async (id: string, release: Stop, onState: DraftWish['onState']): Promise<OpenDraft> => {
    const stored = await table.get(id)
    const writer = createDraftWriter(table, requirePort(), id, stored?.revision ?? 0, onState)
    return { id, draft: stored?.value, writer, release }
  }

  return {
    table,
    settled,
    async open({ id, isWanted = () => false, steal = false, onState, onLost }) {
      await settled()
      const { opened } = id === undefined ? await table.getAll() : { opened: [] }
      const wanted = newestFirst(opened.filter(({ value }) => isWanted(value))).map((draft) => draft.id)
      for (const candidate of id === undefined ? [...wanted, crypto.randomUUID()] : [id]) {
        const release = await holdDraft(candidate, onLost, steal)
        // A view that lost it just now may have written until now.
        if (release && steal) await settled()
        if (release) return openHeld(candidate, release, onState)
      }
      return undefined
    },
    watchAll: (notify, onError) => table.watchAll(({ opened }) => notify(newestFirst([...opened])), onError),
  }
}
