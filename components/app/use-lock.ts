import { useEffect, useState } from 'preact/hooks'
import { makeRoomForUpgrade } from '#storage/make-room-for-upgrade.ts'
import type { Place } from '#storage/safe.ts'
import { watchSettings } from '#storage/settings.ts'
import type { Store } from '#storage/store.ts'
import type { LockState } from '#storage/vault/vault.ts'

/** Between two signs of use that are told on. */
const touchPause = 10_000

/**
 * Whether the journal is locked; undefined until that is known. When it locks, what was being written goes to the disk
 * first; then the page loads anew, so that nothing of it stays on the screen or in memory. So it does when words are kept
 * elsewhere from now on: on the disk, or in memory only.
 */
export function useLock({ safe, drafts }: Store): LockState | undefined {
  const { vault } = safe
  const [state, setState] = useState<LockState>()

  useEffect(() => {
    const look = () => {
      vault.getLockState().then(setState, (error: unknown) => {
        console.error(error)
        // Whatever reads or keeps something says what is wrong; all else works.
        setState('free')
      })
    }
    const leave = async () => {
      await vault.drainWith(drafts.drained)
      location.reload()
    }
    look()
    const leaveWhenMoved = async (before: Promise<Place>) => {
      if ((await safe.getPlace()) !== (await before)) await leave()
    }
    const place = safe.getPlace()
    const stopSettings = watchSettings(() => {
      leaveWhenMoved(place).catch(console.error)
    }, console.error)
    const stopUpgrade = makeRoomForUpgrade(safe.database, leave)
    const stopKeyring = vault.keyrings.watch(look)
    const stopLock = vault.watchLock((isUnlocked) => {
      if (isUnlocked) look()
      else leave().catch(console.error)
    })
    return () => {
      stopSettings()
      stopUpgrade()
      stopKeyring()
      stopLock()
    }
  }, [safe, vault, drafts])

  useEffect(() => {
    if (state !== 'unlocked') return
    let toldAt = 0
    const handleUse = () => {
      if (Date.now() - toldAt < touchPause) return
      toldAt = Date.now()
      vault.touch().catch(console.error)
    }
    const kinds = ['pointerdown', 'keydown', 'wheel'] as const
    for (const kind of kinds) document.addEventListener(kind, handleUse, { passive: true })
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, handleUse)
    }
  }, [vault, state])

  return state
}
