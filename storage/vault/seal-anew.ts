import { type SealedRecord, type StoreName, storeNames } from '../database.ts'
import { isSameWrite } from '../is-same-write.ts'
import type { Safe } from '../safe.ts'
import { reconcile } from '../second-store/reconcile.ts'
import { seal, unseal } from './seal.ts'

/** How many records are worked on at once: more would only wait for the disk. */
const batchSize = 64

const orUndefined = <T>(opening: Promise<T>) => opening.catch(() => undefined)

/**
 * Seals every record anew under the current key, after a first passphrase. It can be interrupted anywhere and goes on
 * at the next call; only at its end does the previous key go. Revisions stay: nobody has written anything new.
 */
export async function sealAnew({ database, records, second, vault }: Safe): Promise<void> {
  await records.ready()
  const openCopy = async (store: StoreName, id: string, key: CryptoKey): Promise<unknown> => {
    const copy = await second.find(store, id)
    return copy && orUndefined(unseal(key, store, copy))
  }
  await navigator.locks.request('accanto-seal-anew', async () => {
    vault.forget()
    const { generation, current, previous } = await vault.requireKeys()
    if (!previous) return
    const sealOne = async (store: StoreName, record: SealedRecord) => {
      if ((await orUndefined(unseal(current, store, record))) !== undefined) return
      // A damaged row opens from its copy, which the current key will no longer open.
      const value = (await orUndefined(unseal(previous, store, record))) ?? (await openCopy(store, record.id, previous))
      if (value === undefined) return
      const sealed = await seal(current, store, record.id, record.revision, value)
      // Whoever wrote in between wrote under the current key already.
      await records.put(store, sealed, generation, (standing) => isSameWrite(record, standing))
    }
    for (const store of storeNames) {
      const all = await records.getAll(store)
      for (let start = 0; start < all.length; start += batchSize)
        await Promise.all(all.slice(start, start + batchSize).map((record) => sealOne(store, record)))
    }
    // Takes away files that only the previous key opens.
    await reconcile(database, second)
    await vault.keyrings.replace(async (keyring) => {
      if (keyring.protection === 'none') return keyring
      const { previous: _, ...rest } = keyring
      return rest
    })
    vault.forget()
  })
}
