import { browser } from 'wxt/browser'
import { type DraftChange, type DraftMessage, draftAnswerSchema, draftPortName } from './draft-message.ts'

export type DraftPort = {
  /** Hands a change over synchronously; hands it over again when the background went before it was done. */
  post: (change: DraftChange) => void
  /** Resolves when the background has written all that any page sent it, or after three seconds without an answer. */
  settled: () => Promise<void>
  close: () => void
}

/**
 * Milliseconds. A busy or old computer takes more than half a second to wake its background and write: what is read
 * before that lacks the last words. Only a background that never answers makes anyone wait so long, and they can type.
 */
const patience = 3000
/** A background that keeps going without an answer is broken: the page's own saving goes on without it. */
const triesInARow = 5

/**
 * The way to the background, which saves what a page sends even when the page is gone a moment later
 * (docs/decisions/0001). An idle port does not keep the background alive, so it connects again.
 */
export function createDraftPort(): DraftPort {
  let port: ReturnType<typeof browser.runtime.connect> | undefined
  let closed = false
  let tries = 0
  let tokens = 0
  /** The newest change of each draft that is not known to be on disk. */
  const pending = new Map<string, DraftChange>()
  const waiting = new Map<number, () => void>()

  const handleAnswer = (raw: unknown) => {
    const answer = draftAnswerSchema.parse(raw)
    tries = 0
    if (answer.kind === 'settled') waiting.get(answer.token)?.()
    else if ((pending.get(answer.id)?.revision ?? 0) <= answer.revision) pending.delete(answer.id)
  }
  const connect = () => {
    const connected = browser.runtime.connect({ name: draftPortName })
    connected.onMessage.addListener(handleAnswer)
    connected.onDisconnect.addListener(() => {
      if (port !== connected) return
      port = undefined
      if (!closed && pending.size > 0) resendPending()
    })
    port = connected
    return connected
  }
  const resendPending = () => {
    tries += 1
    if (tries > triesInARow) return
    const fresh = connect()
    for (const change of pending.values()) fresh.postMessage(change)
  }
  const send = (message: DraftMessage) => {
    try {
      const open = port ?? connect()
      open.postMessage(message)
    } catch {
      port = undefined
      resendPending()
    }
  }

  return {
    post(change) {
      pending.set(change.id, change)
      send(change)
    },
    settled() {
      tokens += 1
      const token = tokens
      return new Promise((resolve) => {
        const finish = () => {
          waiting.delete(token)
          resolve()
        }
        waiting.set(token, finish)
        setTimeout(finish, patience)
        send({ kind: 'settle', token })
      })
    },
    close() {
      closed = true
      port?.disconnect()
      port = undefined
    },
  }
}
