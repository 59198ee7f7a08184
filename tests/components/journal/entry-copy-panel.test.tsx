// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { EntryCopyPanel } from '#components/journal/EntryCopyPanel.tsx'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { useEntryWords } from '#components/journal/use-entry-words.ts'
import { words } from '#content/confidences/en.ts'
import { strings } from '#content/interface/en.ts'
import { confidenceWords, identifierWords, mirrorWords } from '#content/words.ts'
import type { Entry } from '#storage/entry.ts'
import { createEntry } from '../../storage/backup/create-entry.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, pressWord } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
const text = 'Write to ada@example.org, then ring.'
let copied: string[]

function Card({ entry }: { entry: Entry }) {
  const known: EntryWords | undefined = useEntryWords()
  return known ? (
    <EntryCopyPanel entry={entry} words={known}>
      {null}
    </EntryCopyPanel>
  ) : null
}

afterEach(() => render(null, document.body))

beforeEach(async () => {
  render(null, document.body)
  document.querySelector('.printout')?.remove()
  fakeBrowser.reset()
  copied = []
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  Object.defineProperty(navigator, 'clipboard', {
    value: { writeText: async (words: string) => copied.push(words) },
    configurable: true,
  })
  vi.stubGlobal('print', () => {})
  await Promise.all([confidenceWords.load('en'), mirrorWords.load('en'), identifierWords.load('en')])
  const store = createDiskStore(database.get())
  render(
    <InApp store={store}>
      <Card entry={createEntry('a', text, { day: '2026-05-10' }).value} />
    </InApp>,
    document.body,
  )
})

test('before a reflection is copied one sees who could be recognised, and nothing is copied yet', async () => {
  await pressWord(words.plainCopy.copyEntry)
  await find('.recognised-counts')
  expect(document.querySelector('.recognised-counts')?.textContent).toBe('1 email address')
  expect(document.activeElement?.textContent).toBe(words.plainCopy.title)
  expect(copied).toEqual([])
})

test('the copy can be made as it is', async () => {
  await pressWord(words.plainCopy.copyEntry)
  await pressWord(words.plainCopy.asItIs)
  await waitFor(() => expect(copied).toEqual([`Sunday, 10 May 2026\n\n${text}`]))
  expect(document.querySelector('.copy-step')).toBeNull()
})

test('the words that are chosen stand in the copy, until they are taken back', async () => {
  await pressWord(words.plainCopy.copyEntry)
  const [wording] = [(await find('.rewording')).textContent ?? '']
  await pressWord(words.recognise.putIn.replace('{words}', wording))
  await pressWord(`${strings.common.undo}: “${wording}”`)
  await pressWord(words.recognise.putIn.replace('{words}', wording))
  await pressWord(words.plainCopy.withWords)
  await waitFor(() => expect(copied).toHaveLength(1))
  expect(copied[0]).toContain(wording)
  expect(copied[0]).not.toContain('example.org')
})

test('printing takes the same step, and leaving it makes no copy', async () => {
  await pressWord(words.plainCopy.printEntry)
  await find('.copy-step')
  await pressWord(words.plainCopy.back)
  expect(document.querySelector('.printout')).toBeNull()
  await pressWord(words.plainCopy.printEntry)
  await pressWord(words.plainCopy.printAsItIs)
  await waitFor(() => expect(document.querySelector('.printout')?.textContent).toContain(text))
  expect(copied).toEqual([])
})
