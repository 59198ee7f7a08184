import type { Stop } from './watch.ts'

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
      .request(`accanto-draft-${id}`, steal ? { steal } : { ifAvailable: true }, (lock) => {
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
