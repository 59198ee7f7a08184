import type { Safe } from '../safe.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { sealPreviousKey } from './data-keys.ts'
import type { Keyring, LockedKeyring } from './keyring.ts'
import { sealAnew } from './seal-anew.ts'
import { keepUnlockedKey } from './unlocked-key.ts'
import { unwrapKey, type WrapKind, wrapKey } from './wrap-key.ts'

/** Setting, changing and taking away what locks the journal. Those that ask for a secret say whether it was right. */
export type Passphrases = {
  /** For the first time: makes a new data key and seals everything anew. Throws RangeError when there is one already. */
  set: (passphrase: string, recoveryCode: string | undefined) => Promise<void>
  unlock: (kind: WrapKind, secret: string) => Promise<boolean>
  change: (current: string, next: string) => Promise<boolean>
  /** Puts the data key in clear again. */
  remove: (current: string) => Promise<boolean>
  /** Undefined takes the code away. */
  changeRecoveryCode: (current: string, code: string | undefined) => Promise<boolean>
  hasRecoveryCode: () => Promise<boolean>
}

const keyLength = 32

async function unwrap(keyring: LockedKeyring, kind: WrapKind, secret: string) {
  const wrap = keyring.wraps.find((candidate) => candidate.kind === kind)
  return wrap && unwrapKey(wrap, keyring.keyId, secret)
}

const withoutWrap = (keyring: LockedKeyring, kind: WrapKind) => keyring.wraps.filter((wrap) => wrap.kind !== kind)

export function createPassphrases(safe: Safe, now: () => number, forgetSnapshots: () => Promise<void>): Passphrases {
  const { vault } = safe
  const { keyrings } = vault

  /** Changes the keyring of someone who knows its passphrase. Deriving takes a moment, so it comes before the lock. */
  const changeKnowing = async (
    current: string,
    change: (keyring: LockedKeyring, bytes: Uint8Array<ArrayBuffer>) => Promise<Keyring>,
  ): Promise<boolean> => {
    const before = await keyrings.require()
    if (before.protection === 'none') return false
    const bytes = await unwrap(before, 'passphrase', current)
    if (!bytes) return false
    const changed = await change(before, bytes)
    await keyrings.replace(async (standing) => {
      if (standing.generation !== before.generation) throw new RangeError('Another view changed the passphrase.')
      return changed
    })
    vault.forget()
    return true
  }
  const open = (keyId: string, bytes: Uint8Array<ArrayBuffer>) =>
    keepUnlockedKey({ keyId, bytes: toBase64(bytes), lastActive: now() })

  return {
    async set(passphrase, recoveryCode) {
      const bytes = crypto.getRandomValues(new Uint8Array(keyLength))
      const keyId = crypto.randomUUID()
      const wraps = [await wrapKey(bytes, keyId, 'passphrase', passphrase)]
      if (recoveryCode !== undefined) wraps.push(await wrapKey(bytes, keyId, 'recovery-code', recoveryCode))
      // First, so that no view takes itself for locked in between.
      await open(keyId, bytes)
      await keyrings.replace(async (before) => {
        if (before.protection !== 'none') throw new RangeError('There is a passphrase already.')
        const previous = {
          keyId: before.keyId,
          sealed: await sealPreviousKey(bytes, fromBase64(before.bytes), before.keyId),
        }
        return { generation: before.generation, keyId, protection: 'passphrase', wraps, previous }
      })
      await sealAnew(safe)
      // They hold the old key in clear.
      await forgetSnapshots()
    },
    async unlock(kind, secret) {
      const keyring = await keyrings.require()
      if (keyring.protection === 'none') return true
      const bytes = await unwrap(keyring, kind, secret)
      if (!bytes) return false
      await open(keyring.keyId, bytes)
      if (keyring.previous) await sealAnew(safe)
      return true
    },
    change: (current, next) =>
      changeKnowing(current, async (keyring, bytes) => ({
        ...keyring,
        wraps: [await wrapKey(bytes, keyring.keyId, 'passphrase', next), ...withoutWrap(keyring, 'passphrase')],
      })),
    async remove(current) {
      // The previous key, if any, could no longer be kept.
      await sealAnew(safe)
      return changeKnowing(current, async ({ generation, keyId }, bytes) => ({
        generation,
        keyId,
        protection: 'none',
        bytes: toBase64(bytes),
      }))
    },
    changeRecoveryCode: (current, code) =>
      changeKnowing(current, async (keyring, bytes) => {
        const wraps = withoutWrap(keyring, 'recovery-code')
        if (code !== undefined) wraps.push(await wrapKey(bytes, keyring.keyId, 'recovery-code', code))
        return { ...keyring, wraps }
      }),
    async hasRecoveryCode() {
      const keyring = await keyrings.require()
      return keyring.protection === 'passphrase' && keyring.wraps.some(({ kind }) => kind === 'recovery-code')
    },
  }
}
