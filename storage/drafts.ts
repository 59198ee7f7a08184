import { createDraftPort, type DraftPort } from './autosave/draft-port.ts'
import { createDraftWriter, type DraftWriter } from './autosave/draft-writer.ts'
import type { SaveState } from './autosave/pump.ts'
import type { AccantoDatabase } from './database.ts'
import { type Draft, draftSchema } from './draft.ts'
import { createSealedTable, type Opened, type SealedTable } from './sealed-table.ts'
import type { KeyHolder } from './vault/data-key.ts'

export type Drafts = {
  table: SealedTable<Draft>
  /** The draft as it is on disk, once everything that any view sent to the background is there too. */
  read: (id: string) => Promise<Opened<Draft> | undefined>
  /** All readable drafts, newest first. */
  list: () => Promise<Opened<Draft>[]>
  write: (id: string, revision: number, onState: (state: SaveState) => void) => DraftWriter
}

export function createDrafts(database: AccantoDatabase, keys: KeyHolder): Drafts {
  const table = createSealedTable(database, keys, 'drafts', draftSchema)
  let port: DraftPort | undefined
  const requirePort = () => {
    port ??= createDraftPort()
    return port
  }
  return {
    table,
    async read(id) {
      await requirePort().settled()
      return table.get(id)
    },
    async list() {
      await requirePort().settled()
      const { opened } = await table.getAll()
      return opened.sort((a, b) => b.value.updatedAt - a.value.updatedAt)
    },
    write: (id, revision, onState) => createDraftWriter(table, requirePort(), id, revision, onState),
  }
}
