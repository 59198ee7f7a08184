import { fromBase64 } from '../../../storage/vault/base64.ts'
import { seal } from '../../../storage/vault/seal.ts'
import type { Schema1 } from '../../fixtures/schema-1.ts'
import { openRaw, whenDone } from './raw-database.ts'

declare const browser: {
  storage: { local: { set: (values: object) => Promise<void>; remove: (keys: string[]) => Promise<void> } }
}

/** Bytes stand in JSON as `{ base64 }`. */
const revive = (_: string, value: unknown) =>
  value !== null && typeof value === 'object' && 'base64' in value ? fromBase64(String(value.base64)) : value

/** Puts a profile of version 1 in place, and more reflections with the same key: `more` of them. */
export async function seedSchema1({ idbVersion, dataKey, stores }: Schema1, more: number): Promise<void> {
  await browser.storage.local.remove(['keyring', 'state'])
  await browser.storage.local.set({ dataKey })
  const key = await crypto.subtle.importKey('raw', fromBase64(dataKey.bytes), 'AES-GCM', false, ['encrypt'])
  const seals = Array.from({ length: more }, (_, index) => {
    const writing = { day: '2025-01-01', form: 'free', parts: { free: `Una in più: ${index}.` } }
    const links = { duties: [], functions: [], values: [], feelings: [] }
    return seal(key, 'entries', `more-${index}`, 1, { ...writing, ...links, createdAt: index, updatedAt: index })
  })
  const names = ['entries', 'drafts', 'documents', 'keys'] as const
  const database = await openRaw(idbVersion, (fresh) => {
    for (const name of names) fresh.createObjectStore(name, { keyPath: 'id' })
  })
  const extra = await Promise.all(seals)
  const transaction = database.transaction(names, 'readwrite')
  for (const name of names) {
    for (const row of JSON.parse(JSON.stringify(stores[name]), revive)) transaction.objectStore(name).put(row)
  }
  for (const record of extra) transaction.objectStore('entries').put(record)
  await whenDone(transaction)
  database.close()
}
