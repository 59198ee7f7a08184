import type { Stop } from './watch.ts'

const lockName = (id: string) => `accanto-draft-${id}`

/**
 * Holds a draft for one view, so that two windows never write over each other. Resolves with the way to let go, or
 * undefined when another view holds it. `steal` takes it over; the view that had it hears `onLost`.
 */
export function holdDraft(id: string, onLost: () => void, steal = false): Promise<Stop | undefined> {
  return new Promise((resolve, reject) => {
    let release: Stop = () => {}
    const held = new Promise<void>((done) => {
      release = done
    })
    navigator.locks
      .request(lockName(id), steal ? { steal } : { ifAvailable: true }, (lock) => {
        if (!lock) return resolve(undefined)
        resolve(release)
        return held
      })
      .catch((error: unknown) => {
        if (error instanceof DOMException && error.name === 'AbortError') onLost()
        else reject(error)
      })
  })
}

/** Ids of the drafts that some view holds right now. */
export async function listHeldDrafts(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query()
  const prefix = lockName('')
  return new Set(held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
}
