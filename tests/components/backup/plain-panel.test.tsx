// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PlainPanel } from '#components/backup/PlainPanel.tsx'
import { words } from '#content/confidences/en.ts'
import { strings } from '#content/interface/en.ts'
import { confidenceWords, identifierWords, mirrorWords } from '#content/words.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'
import { createCopies } from '#storage/backup/copies.ts'
import { createEntry } from '../../storage/backup/create-entry.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, openDetails, press, pressWord, requireElement } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
const records: BackupRecord[] = [
  createEntry('a', 'Write to ada@example.org.', { day: '2026-05-10' }),
  createEntry('b', 'Ring bea@example.org.', { day: '2026-05-12' }),
  createEntry('c', 'Ask cleo@example.org.', { day: '2026-05-12', deletedAt: 5 }),
  { kind: 'own-names', id: 'own-names', value: { people: ['Zio'], places: [], services: [] } },
]
let saved: string[]

const choose = (label: string) =>
  waitFor(() => {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.includes(label))
    if (!found) throw new Error(`No “${label}” in ${document.body.textContent}`)
    found.querySelector('input')?.click()
  })

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

beforeEach(async () => {
  fakeBrowser.reset()
  saved = []
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) file.text().then((text) => saved.push(text), console.error)
    return 'about:blank'
  })
  await Promise.all([confidenceWords.load('en'), mirrorWords.load('en'), identifierWords.load('en')])
  const store = createDiskStore(database.get())
  render(
    <InApp store={store}>
      <PlainPanel copies={{ ...createCopies(store.safe), readAll: async () => structuredClone(records) }} />
    </InApp>,
    document.body,
  )
  await openDetails()
  await waitFor(() => expect(requireElement('[role="status"]').textContent).toBe('2 reflections in the copy'))
})

test('before the whole journal becomes a text, one sees who could be recognised in it, and nothing is saved yet', async () => {
  await pressWord(strings.plain.text)
  await find('.recognised-counts')
  expect(document.querySelector('.recognised-counts')?.textContent).toBe('2 email addresses')
  expect(saved).toEqual([])
  await pressWord(words.plainCopy.asItIs)
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]).toContain('ada@example.org')
  expect(saved[0]).not.toContain('cleo')
})

test('a copy can hold some reflections and nothing beside them, with more general words', async () => {
  await choose(words.plainCopy.chosen)
  await choose('12 May 2026')
  await pressWord(strings.plain.json)
  await press('.rewording')
  await pressWord(words.plainCopy.withWords)
  await waitFor(() => expect(saved).toHaveLength(1))
  const copied: unknown = JSON.parse(saved[0] ?? '')
  expect(copied).toMatchObject([{ kind: 'entry', id: 'b' }])
  expect(saved[0]).not.toContain('example.org')
})

test('where names were taken out of a whole copy, the list of names stays out too', async () => {
  await pressWord(strings.plain.json)
  await press('.rewording')
  await pressWord(words.plainCopy.withWords)
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]).not.toContain('Zio')
  expect(saved[0]).toContain('cleo')
})

test('leaving the step goes back to the choice, and saves nothing', async () => {
  await pressWord(strings.plain.text)
  await pressWord(words.plainCopy.back)
  await waitFor(() => expect(document.querySelector('.copy-step')).toBeNull())
  expect(document.querySelector('[type="radio"]')).not.toBeNull()
  expect(saved).toEqual([])
})
