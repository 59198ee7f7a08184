import { describe, expect, test } from 'vitest'
import { createCopies } from '#storage/backup/copies.ts'
import { createContacts } from '#storage/contacts.ts'
import { createCourseStore } from '#storage/course.ts'
import { createEntries } from '#storage/entries.ts'
import { createFavourites } from '#storage/favourites.ts'
import { createMutedRules } from '#storage/muted-rules.ts'
import { createOwnNames } from '#storage/own-names.ts'
import { createPackStore } from '#storage/packs.ts'
import type { Safe } from '#storage/safe.ts'
import { createTickStore } from '#storage/ticks.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { createRecoveryCode, groupRecoveryCode } from '#storage/vault/recovery-code.ts'
import { useFreshSafe } from '../fresh-safe.ts'
import { createWriting } from '../writing.ts'

const fresh = useFreshSafe()

const entriesOf = (safe: Safe) => createEntries(safe, () => fresh.clock.now)

async function fill(safe: Safe) {
  await entriesOf(safe).save('a', createWriting({ parts: { free: 'uno' } }))
  fresh.clock.now += 1000
  await entriesOf(safe).save('a', createWriting({ parts: { free: 'uno e mezzo' } }))
  await entriesOf(safe).save('b', createWriting({ parts: { free: 'due' } }))
  await createTickStore(safe).setTick('2026-05-10', 'duty-listening', true)
  await createFavourites(safe).setFavourite('opening-no-hurry', true)
  await createMutedRules(safe).setMuted('why-question', true)
  await createOwnNames(safe).update((names) => ({ ...names, people: ['Zio'] }))
  await createPackStore(safe).put({ id: 'town', version: 2, text: '{}' })
  await createContacts(safe).save({ id: 'x', name: 'Anna', reach: '000' })
  await createCourseStore(safe).markRead('is-groups')
  await createCourseStore(safe).markAnswered('q-advice', () => ({ box: 1, answeredOn: '2026-05-10' }))
}

const asFile = (text: string) => new Blob([text])

describe('a copy of a journal without passphrase', () => {
  test('needs one of its own', async () => {
    const copies = createCopies(fresh.get())
    expect(await copies.needsPassphrase()).toBe(true)
    await expect(copies.create()).rejects.toThrow('needs a passphrase')
  })

  test('brings everything back after a wipe, and undo takes it away again', async () => {
    const safe = fresh.get()
    const copies = createCopies(safe)
    await fill(safe)
    const before = await copies.readAll()
    const text = await copies.create('alba')
    for (const id of ['a', 'b']) await entriesOf(safe).deleteForGood(id)
    for (const id of [
      'ticks',
      'favourites',
      'muted-rules',
      'own-names',
      'contacts',
      'course',
      'conversations',
      'packs',
    ])
      await safe.records.delete('documents', id)
    expect(await copies.readAll()).toEqual([])

    const plan = await copies.open(asFile(text), 'alba')
    expect(plan.counts).toEqual({ new: 2, same: 0, changed: 0, others: 7, invalid: 0 })
    const written = await copies.bringIn(plan)
    expect(await copies.readAll()).toEqual(before)
    expect((await copies.open(asFile(text), 'alba')).writes).toEqual([])

    await copies.takeBack(written)
    expect(await copies.readAll()).toEqual([])
  })

  test('writes nothing when the passphrase is wrong', async () => {
    const copies = createCopies(fresh.get())
    await fill(fresh.get())
    const text = await copies.create('alba')
    await expect(copies.open(asFile(text), 'tramonto')).rejects.toMatchObject({ fault: 'wrong-passphrase' })
  })
})

test('a copy of a locked journal opens with its passphrase and its recovery code, and asks for neither to be saved', async () => {
  const safe = fresh.get()
  const passphrases = createPassphrases(
    safe,
    () => fresh.clock.now,
    async () => {},
  )
  await fill(safe)
  const code = createRecoveryCode()
  await passphrases.set('alba', code)
  const copies = createCopies(safe)
  expect(await copies.needsPassphrase()).toBe(false)
  const text = await copies.create()
  for (const secret of ['alba', groupRecoveryCode(code).join(' ').toLowerCase()]) {
    expect((await copies.open(asFile(text), secret)).counts.same).toBe(2)
  }
})

test('a record that can no longer be read comes back from the copy', async () => {
  const safe = fresh.get()
  const copies = createCopies(safe)
  await fill(safe)
  const before = await copies.readAll()
  const text = await copies.create('alba')
  for (const [store, id] of [
    ['entries', 'a'],
    ['documents', 'ticks'],
  ] as const) {
    await safe.second.remove(store, id)
    await safe.database[store].update(id, { ciphertext: new Uint8Array(300) })
  }
  expect((await copies.readAll()).length).toBe(before.length - 2)
  await copies.bringIn(await copies.open(asFile(text), 'alba'))
  expect(await copies.readAll()).toEqual(before)
})

test('on someone else’s computer nothing goes to the disk, and undo works all the same', async () => {
  fresh.clock.place = 'memory'
  const safe = fresh.get()
  const copies = createCopies(safe)
  await fill(safe)
  const text = await copies.create('alba')
  await entriesOf(safe).deleteForGood('a')
  const written = await copies.bringIn(await copies.open(asFile(text), 'alba'))
  expect((await copies.readAll()).filter(({ kind }) => kind === 'entry').length).toBe(2)
  await copies.takeBack(written)
  expect((await copies.readAll()).filter(({ kind }) => kind === 'entry').length).toBe(1)
  expect(fresh.files().folders.size).toBe(0)
})

test('words written in another view while a copy is looked at are kept, as the newer ones', async () => {
  const safe = fresh.get()
  const copies = createCopies(safe)
  await fill(safe)
  const text = await copies.create('alba')
  fresh.clock.now += 1000
  await entriesOf(safe).save('b', createWriting({ parts: { free: 'due e mezzo' } }))
  await entriesOf(safe).deleteForGood('a')
  const plan = await copies.open(asFile(text), 'alba')
  fresh.clock.now += 1000
  await entriesOf(fresh.openAgain()).save('a', createWriting({ parts: { free: 'uno, di nuovo' } }))
  await copies.bringIn(plan)
  const entry = await entriesOf(safe).get('a')
  expect(entry?.parts.free).toBe('uno, di nuovo')
  expect(entry?.versions?.map(({ writing }) => writing.parts.free)).toEqual(['uno', 'uno e mezzo'])
})
