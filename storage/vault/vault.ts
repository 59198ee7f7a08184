import type { Stop } from '../watch.ts'
import { fromBase64 } from './base64.ts'
import { type DataKeys, importDataKeys } from './data-keys.ts'
import type { Keyring } from './keyring.ts'
import type { KeyringStore } from './keyring-store.ts'
import { LockedError } from './locked-error.ts'
import { forgetUnlockedKey, getUnlockedKey, touchUnlockedKey, watchUnlocked } from './unlocked-key.ts'

/** `free`: no passphrase was chosen, so there is nothing to lock. */
export type LockState = 'free' | 'unlocked' | 'locked'

export type Vault = {
  keyrings: KeyringStore
  /** The only way to the keys: it first looks whether the limit has passed. Throws LockedError. */
  requireKeys: () => Promise<DataKeys>
  /** The key itself and how it is kept, for a copy that others open. Throws LockedError. */
  requireKeyBytes: () => Promise<{ keyring: Keyring; bytes: Uint8Array<ArrayBuffer> }>
  getLockState: () => Promise<LockState>
  /** Hears `locked` and `unlocked`, from any view. */
  watchLock: (onChange: (isUnlocked: boolean) => void) => Stop
  /** Someone is at work: the time without use starts anew. Locks instead when it has passed. */
  touch: () => Promise<void>
  lock: () => Promise<void>
  /** After a lock: the keys that this view still holds serve until the work is done, and go then. */
  drainWith: (work: () => Promise<void>) => Promise<void>
  /** The next use reads everything again. */
  forget: () => void
}

type Surroundings = {
  now: () => number
  /** How long the journal stays open without use, in milliseconds. */
  getLimit: () => Promise<number>
  /** Resolves when the stores may be used. */
  ready: () => Promise<void>
  /** Whether anything was ever kept here. */
  hasStore: () => Promise<boolean>
}

export function createVault(keyrings: KeyringStore, { now, getLimit, ready, hasStore }: Surroundings): Vault {
  let keyring: Promise<Keyring> | undefined
  let held: { keys: DataKeys; keyId: string } | undefined
  let isDraining = false

  const forget = () => {
    keyring = undefined
    held = undefined
  }
  keyrings.watch(forget)
  const requireKeyring = () => {
    keyring ??= ready()
      .then(keyrings.require)
      .catch((error: unknown) => {
        keyring = undefined
        throw error
      })
    return keyring
  }
  const getBytes = async (ring: Keyring) => {
    if (ring.protection === 'none') return ring.bytes
    const unlocked = await getUnlockedKey(now(), await getLimit())
    return unlocked?.keyId === ring.keyId ? unlocked.bytes : undefined
  }

  return {
    keyrings,
    forget,
    async requireKeys() {
      if (isDraining && held) return held.keys
      const ring = await requireKeyring()
      const bytes = await getBytes(ring)
      if (bytes === undefined) {
        if (isDraining && held) return held.keys
        throw new LockedError()
      }
      if (held?.keyId !== ring.keyId || held.keys.generation !== ring.generation)
        held = { keyId: ring.keyId, keys: await importDataKeys(ring, fromBase64(bytes)) }
      return held.keys
    },
    async requireKeyBytes() {
      const ring = await requireKeyring()
      const bytes = await getBytes(ring)
      if (bytes === undefined) throw new LockedError()
      return { keyring: ring, bytes: fromBase64(bytes) }
    },
    async getLockState() {
      const ring = (await keyrings.peek()) ?? ((await hasStore()) ? await requireKeyring() : undefined)
      if (!ring || ring.protection === 'none') return 'free'
      return (await getBytes(ring)) === undefined ? 'locked' : 'unlocked'
    },
    watchLock: watchUnlocked,
    touch: async () => touchUnlockedKey(now(), await getLimit()),
    lock: forgetUnlockedKey,
    async drainWith(work) {
      isDraining = true
      try {
        await work()
      } finally {
        isDraining = false
        forget()
      }
    },
  }
}
