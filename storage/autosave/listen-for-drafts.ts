import { browser } from 'wxt/browser'
import type { Draft } from '../draft.ts'
import type { SealedTable } from '../sealed-table.ts'
import { LockedError } from '../vault/locked-error.ts'
import { type DraftAnswer, type DraftChange, draftMessageSchema, draftPortName } from './draft-message.ts'
import { createPump, type Pump } from './pump.ts'

type Sent = { change: DraftChange; answer: (answer: DraftAnswer) => void }

/**
 * The background's side of the port: one pump a draft, so that the newest text never waits behind older ones. What
 * comes while the journal is locked waits in memory until it is unlocked.
 */
export function listenForDrafts({
  table: drafts,
  waiting,
}: {
  table: SealedTable<Draft>
  waiting: SealedTable<Draft>
}) {
  const pumps = new Map<string, Pump<Sent>>()

  const write = async ({ change, answer }: Sent) => {
    if (change.kind === 'discard') {
      await Promise.all([drafts.delete(change.id), waiting.delete(change.id)])
    } else {
      try {
        await drafts.putIfNewer(change.id, change.revision, change.draft)
      } catch (error) {
        if (!(error instanceof LockedError)) throw error
        await waiting.putIfNewer(change.id, change.revision, change.draft)
      }
    }
    answer({ kind: 'done', id: change.id, revision: change.revision })
  }
  const pumpFor = (id: string) => {
    const pump = pumps.get(id) ?? createPump<Sent>(write, () => {})
    pumps.set(id, pump)
    return pump
  }

  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== draftPortName || port.sender?.id !== browser.runtime.id) return
    let open = true
    port.onDisconnect.addListener(() => {
      open = false
    })
    const answer = (message: DraftAnswer) => {
      if (open) port.postMessage(message)
    }
    port.onMessage.addListener((raw: unknown) => {
      const message = draftMessageSchema.parse(raw)
      if (message.kind !== 'settle') return pumpFor(message.id).push({ change: message, answer })
      Promise.all([...pumps.values()].map((pump) => pump.drained())).then(
        () => answer({ kind: 'settled', token: message.token }),
        console.error,
      )
    })
  })
}
