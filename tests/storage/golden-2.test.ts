import { expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createStore, type Store } from '#storage/store.ts'
import { reviveBytes } from '../fixtures/revive-bytes.ts'
import stored from '../fixtures/schema-2.json' with { type: 'json' }
import { type Schema2, schema2Passphrase, schema2Schema, schema2Text } from '../fixtures/schema-2.ts'
import { useFreshDatabase } from './fresh-database.ts'
import { createMemoryFiles } from './memory-files.ts'

const database = useFreshDatabase()
const profile: Schema2 = schema2Schema.parse(stored)

async function place({ local, rows, files: folders }: Schema2): Promise<Store> {
  await fakeBrowser.storage.local.set(local)
  const opened = database.get()
  await opened.open()
  for (const [name, inTable] of Object.entries(rows)) await opened.table(name).bulkPut(reviveBytes(inTable))
  const files = createMemoryFiles()
  for (const [folder, texts] of Object.entries(folders))
    for (const [name, text] of Object.entries(texts)) await files.write(folder, name, text)
  opened.close()
  const surroundings = { files, now: Date.now, getLimit: async () => 60_000, getPlace: async () => 'disk' as const }
  return createStore({ ...surroundings, database: database.openAgain() })
}

const readAll = async ({ entries }: Store) => {
  const texts: Record<string, string | undefined> = {}
  for (let number = 1; number <= 20; number += 1) texts[number] = (await entries.get(`entry-${number}`))?.parts.free
  return texts
}
const wanted = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [index + 1, schema2Text(index + 1)]))

test('a locked journal of version 2 opens with its passphrase, text for text', async () => {
  const store = await place(profile)
  expect(await store.safe.vault.getLockState()).toBe('locked')
  expect(await store.passphrases.unlock('passphrase', schema2Passphrase)).toBe(true)
  expect(await readAll(store)).toEqual(wanted)
  expect(await store.favourites.setFavourite('another', true)).toEqual(['opening-no-hurry', 'another'])
})

test('it opens from its files alone, after the browser lost the database', async () => {
  const store = await place({ ...profile, rows: {} })
  expect(await store.passphrases.unlock('passphrase', schema2Passphrase)).toBe(true)
  expect(await readAll(store)).toEqual(wanted)
})
