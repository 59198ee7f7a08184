import type { Draft } from '../draft.ts'
import type { SealedTable } from '../sealed-table.ts'
import type { DraftPort } from './draft-port.ts'
import { createPump, type SaveState } from './pump.ts'

export type DraftWriter = {
  /** Saves at once, by two ways: the page itself, and the background should the page go. Synchronous. */
  write: (draft: Draft) => void
  /** Takes the draft away, from both ways. */
  discard: () => Promise<void>
  /** Resolves when the newest text is on disk or its saving failed. */
  drained: () => Promise<void>
  retry: () => void
}

/** `revision`: that of the draft as it was read, 0 for a new one. */
export function createDraftWriter(
  drafts: SealedTable<Draft>,
  port: DraftPort,
  id: string,
  revision: number,
  onState: (state: SaveState) => void,
): DraftWriter {
  let latest = revision
  const pump = createPump<{ revision: number; draft: Draft }>(async (newest) => {
    await drafts.putIfNewer(id, newest.revision, newest.draft)
  }, onState)
  return {
    write(draft) {
      latest += 1
      port.post({ kind: 'save', id, revision: latest, draft })
      pump.push({ revision: latest, draft })
    },
    async discard() {
      latest += 1
      const upTo = latest
      await pump.drained()
      // Undone meanwhile: what was written since stays.
      if (latest > upTo) return
      port.post({ kind: 'discard', id, revision: upTo })
      await drafts.deleteUnlessNewer(id, upTo)
    },
    drained: pump.drained,
    retry: pump.retry,
  }
}
