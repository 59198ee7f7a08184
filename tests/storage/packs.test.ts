import { expect, test } from 'vitest'
import { mergeRecord } from '#storage/backup/merge-record.ts'
import { createPackStore, type KeptPack, keptPackLimits, PacksFullError } from '#storage/packs.ts'
import { LockedError } from '#storage/vault/locked-error.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { useFreshSafe } from './fresh-safe.ts'

const fresh = useFreshSafe()
const openStore = () => createPackStore(fresh.openAgain())
const read = (store = openStore()) =>
  new Promise<KeptPack[]>((resolve, reject) => {
    const stop = store.watch((packs) => {
      setTimeout(() => stop())
      resolve(packs)
    }, reject)
  })

const town = { id: 'town', version: 2, text: '{"a":1}' }
const choir = { id: 'choir', version: 1, text: '{"b":1}' }

test('packs stay in the order in which they came, and a newer version takes the place of the one before', async () => {
  for (const pack of [town, choir, { ...town, version: 3 }]) await openStore().put(pack)
  expect(await read()).toEqual([{ ...town, version: 3 }, choir])
})

test('an older version changes nothing', async () => {
  await openStore().put(town)
  await openStore().put({ ...town, version: 1, text: 'old' })
  expect(await read()).toEqual([town])
})

test('a pack that is taken away is gone, and the others stay', async () => {
  for (const pack of [town, choir]) await openStore().put(pack)
  await openStore().delete('town')
  expect(await read()).toEqual([choir])
})

test('one pack too many is refused, and nothing changes', async () => {
  const many = Array.from({ length: keptPackLimits.packs }, (_, index) => ({ ...town, id: `town-${index}` }))
  for (const pack of many) await openStore().put(pack)
  await expect(openStore().put(choir)).rejects.toThrow(PacksFullError)
  expect(await read()).toEqual(many)
})

test('too much text is refused, and nothing changes', async () => {
  const big = (id: string) => ({ id, version: 1, text: 'a'.repeat(keptPackLimits.text) })
  for (const id of ['a', 'b', 'c', 'd']) await openStore().put(big(id))
  await expect(openStore().put(choir)).rejects.toThrow(PacksFullError)
  expect((await read()).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
})

test('lies in one sealed record, which says nothing of where a person is', async () => {
  await openStore().put({ ...town, id: 'town-in-clear', text: 'words-in-clear' })
  const rows = await fresh.database.get().documents.toArray()
  expect(rows.map(({ id }) => id)).toEqual(['packs'])
  const bytes = rows.flatMap(({ ciphertext }) => [...ciphertext])
  expect(String.fromCharCode(...bytes)).not.toContain('in-clear')
})

test('stays closed while the journal is locked', async () => {
  await openStore().put(town)
  const safe = fresh.openAgain()
  const passphrases = createPassphrases(
    safe,
    () => fresh.clock.now,
    async () => {},
  )
  await passphrases.set('alba', undefined)
  await safe.vault.lock()
  await expect(read(createPackStore(safe))).rejects.toThrow(LockedError)
})

test('a copy brings back newer versions and packs that are not here, and nothing else', () => {
  const record = (value: KeptPack[]) => ({ kind: 'packs', id: 'packs', value }) as const
  const merged = mergeRecord(
    record([town, choir]),
    record([
      { ...town, version: 1 },
      { ...choir, version: 5 },
      { ...town, id: 'new' },
    ]),
  )
  expect(merged.value).toEqual([town, { ...choir, version: 5 }, { ...town, id: 'new' }])
})
