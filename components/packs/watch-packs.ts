import { createPackStore, type KeptPack } from '#storage/packs.ts'
import { watchPresetPack } from '#storage/preset-pack.ts'
import type { Safe } from '#storage/safe.ts'
import type { Stop } from '#storage/watch.ts'
import type { Bring } from './bring-packs.ts'

type Notify = (bring: Bring | undefined) => void
type Shared = { listeners: Set<Notify>; last?: { bring: Bring | undefined }; stop: Stop }

/** Many views of one page ask the same: the record is opened and parsed once for all of them. */
const shared = { locked: new Map<Safe, Shared>(), open: new Map<Safe, Shared>() }

/** The code that parses packs is loaded only where there is one. */
const toBring = async (kept: readonly Pick<KeptPack, 'text'>[]): Promise<Bring | undefined> =>
  kept.length === 0 ? undefined : (await import('./bring-packs.ts')).bringPacks(kept)

function startSharing(safe: Safe, lock: keyof typeof shared): Shared {
  const sharing: Shared = { listeners: new Set(), stop: () => {} }
  const tell: Notify = (bring) => {
    sharing.last = { bring }
    for (const notify of sharing.listeners) notify(bring)
  }
  const tellNone = (error: unknown) => {
    console.error(error)
    tell(undefined)
  }
  // What an organisation gives stands first: of two packs with one id, the first counts.
  // What a locked journal holds stays in it; what an organisation gives lies outside.
  let own: readonly KeptPack[] | undefined = lock === 'locked' ? [] : undefined
  let given: { text: string }[] | undefined
  const look = () => {
    if (own && given) toBring([...given, ...own]).then(tell, tellNone)
  }
  const handleOwn = (kept: readonly KeptPack[]) => {
    own = kept
    look()
  }
  const stopOwn = lock === 'locked' ? () => {} : createPackStore(safe).watch(handleOwn, tellNone)
  const stopGiven = watchPresetPack((text) => {
    given = text === undefined ? [] : [{ text }]
    look()
  }, tellNone)
  sharing.stop = () => {
    stopOwn()
    stopGiven()
  }
  shared[lock].set(safe, sharing)
  return sharing
}

/** Tells what packs bring, at once and after each change; `undefined` where there are none. */
export function watchPacks(safe: Safe, lock: keyof typeof shared, notify: Notify): Stop {
  const sharing = shared[lock].get(safe) ?? startSharing(safe, lock)
  sharing.listeners.add(notify)
  if (sharing.last) notify(sharing.last.bring)
  return () => {
    sharing.listeners.delete(notify)
    if (sharing.listeners.size > 0) return
    sharing.stop()
    shared[lock].delete(safe)
  }
}
