// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { SupervisionPage } from '#components/supervision/SupervisionPage.tsx'
import { toSupervisionText } from '#components/supervision/to-supervision-text.ts'
import { words } from '#content/confidences/en.ts'
import { strings } from '#content/interface/en.ts'
import { confidenceWords, identifierWords, mirrorWords } from '#content/words.ts'
import type { Draft } from '#storage/draft.ts'
import type { Drafts } from '#storage/drafts.ts'
import type { Store } from '#storage/store.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { createWriting } from '../../storage/writing.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, openDetails, press, requireElement } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
let store: Store
let kept: Map<string, Draft>
const { supervision: w } = words

/** Drafts without a background behind them. */
const openDraft: Drafts['open'] = async ({ id = '', onState }) => ({
  id,
  draft: kept.get(id),
  writer: {
    write(draft) {
      kept.set(id, draft)
      onState('saved')
    },
    discard: async () => {
      kept.delete(id)
    },
    drained: async () => {},
    retry: () => {},
  },
  release: () => {},
})

function draw() {
  render(null, document.body)
  render(
    <InApp store={store}>
      <SupervisionPage />
    </InApp>,
    document.body,
  )
}

async function openEntry() {
  await openDetails('.line-entries details')
  await find('.line-choices')
}
const tick = async (text: string) => {
  const label = [...document.querySelectorAll('.line-choices label')].find((found) => found.textContent === text)
  label?.querySelector('input')?.click()
}
const linesOf = () =>
  [...document.querySelectorAll('.page-line textarea')].map((box) =>
    box instanceof HTMLTextAreaElement ? box.value : '',
  )
const buttons = (name: string) =>
  [...document.querySelectorAll('button')].filter((button) => button.textContent === name)

afterEach(() => render(null, document.body))

beforeEach(async () => {
  fakeBrowser.reset()
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  vi.stubGlobal('print', () => {})
  document.querySelector('.printout')?.remove()
  await Promise.all([confidenceWords.load('en'), mirrorWords.load('en'), identifierWords.load('en')])
  kept = new Map()
  const onDisk = createDiskStore(database.get())
  store = { ...onDisk, drafts: { ...onDisk.drafts, open: openDraft } }
  await store.entries.save('a', createWriting({ day: '2026-05-10', parts: { free: 'It rained. I listened. I left.' } }))
})

test('only the ticked lines stand on the page, in their parts', async () => {
  draw()
  await openEntry()
  await tick('I listened.')
  await waitFor(() => expect(linesOf()).toEqual(['I listened.']))
  await tick('I left.')
  await waitFor(() => expect(linesOf()).toEqual(['I listened.', 'I left.']))
  const select = requireElement('.page-line select')
  if (!(select instanceof HTMLSelectElement)) throw new Error('No select.')
  select.value = 'ask'
  select.dispatchEvent(new Event('change', { bubbles: true }))
  await waitFor(() => expect(linesOf()).toEqual(['I left.', 'I listened.']))
  buttons(w.print)[0]?.click()
  const paper = await find('.printout')
  expect([...paper.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['I left.', 'I listened.'])
  expect(paper.textContent).not.toContain('rained')
  expect(paper.textContent).not.toContain('2026')
})

test('lines change places, can be taken off again, and come back', async () => {
  draw()
  await openEntry()
  await tick('It rained.')
  await tick('I left.')
  await waitFor(() => expect(linesOf()).toEqual(['It rained.', 'I left.']))
  await press('[id^="up-"]')
  await waitFor(() => expect(linesOf()).toEqual(['I left.', 'It rained.']))
  await waitFor(() => expect(document.activeElement?.id).toMatch(/^down-/))
  await tick('I left.')
  await waitFor(() => expect(linesOf()).toEqual(['It rained.']))
  buttons(w.remove)[0]?.click()
  await waitFor(() => expect(linesOf()).toEqual([]))
  await waitFor(() => expect(document.activeElement?.id).toBe('bring-title'))
  buttons(strings.common.undo)[0]?.click()
  await waitFor(() => expect(linesOf()).toEqual(['It rained.']))
  expect((await store.entries.get('a'))?.parts.free).toBe('It rained. I listened. I left.')
})

test('a line of one’s own can be written, is kept, and goes when the page is emptied', async () => {
  draw()
  await waitFor(() => expect(buttons(w.addOwn)).toHaveLength(3))
  buttons(w.addOwn)[2]?.click()
  const box = await find('.page-line textarea')
  await waitFor(() => expect(document.activeElement).toBe(box))
  if (!(box instanceof HTMLTextAreaElement)) throw new Error('No box.')
  box.value = 'How do I end a talk?'
  box.dispatchEvent(new Event('input', { bubbles: true }))
  const draft = kept.get('supervision')
  expect(draft?.kind === 'supervision' && draft.lines.map(({ part, text }) => [part, text])).toEqual([
    ['ask', 'How do I end a talk?'],
  ])
  draw()
  await waitFor(() => expect(linesOf()).toEqual(['How do I end a talk?']))
  buttons(w.clear)[0]?.click()
  await waitFor(() => expect(buttons(w.clearSure)).toHaveLength(1))
  buttons(w.clearSure)[0]?.click()
  await waitFor(() => expect(linesOf()).toEqual([]))
  expect(kept.size).toBe(0)
})

test('own contacts are offered, and stay off the page', async () => {
  await store.contacts.save({ id: 'x', name: 'Paola', reach: '02 000' })
  draw()
  await waitFor(() => expect(document.body.textContent).toContain('Paola'))
  const lines = [{ id: 'a', part: 'tried' as const, text: 'I listened.\nThen I left.' }]
  expect(toSupervisionText(words, lines)).toBe(`# ${w.title}\n\n## ${w.tried}\n\n- I listened. Then I left.\n`)
})
