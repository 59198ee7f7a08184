import { type SealedRecord, type StoreName, storeNames } from '../database.ts'
import type { Safe } from '../safe.ts'
import { reconcile } from '../second-store/reconcile.ts'
import { toBase64 } from './base64.ts'
import type { DataKeys } from './data-keys.ts'
import { seal, unseal } from './seal.ts'

const isSameWrite = (a: SealedRecord, b: SealedRecord | undefined) =>
  b !== undefined && a.revision === b.revision && toBase64(a.iv) === toBase64(b.iv)

/** The plain value of a record that only the previous key opens; undefined when there is nothing to do, or no way. */
async function openOld(keys: Required<DataKeys>, store: StoreName, record: SealedRecord): Promise<unknown> {
  const opensNow = await unseal(keys.current, store, record).then(
    () => true,
    () => false,
  )
  return opensNow ? undefined : unseal(keys.previous, store, record).catch(() => undefined)
}

/**
 * Seals every record anew under the current key, after a first passphrase. It can be interrupted anywhere and goes on
 * at the next call; only at its end does the previous key go. Revisions stay: nobody has written anything new.
 */
export async function sealAnew({ database, records, second, vault }: Safe): Promise<void> {
  await records.ready()
  await navigator.locks.request('accanto-seal-anew', async () => {
    vault.forget()
    const { generation, current, previous } = await vault.requireKeys()
    if (!previous) return
    for (const store of storeNames) {
      for (const record of await records.getAll(store)) {
        const value = await openOld({ generation, current, previous }, store, record)
        if (value === undefined) continue
        const sealed = await seal(current, store, record.id, record.revision, value)
        // Whoever wrote in between wrote under the current key already.
        await records.put(store, sealed, generation, (standing) => isSameWrite(record, standing))
      }
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
