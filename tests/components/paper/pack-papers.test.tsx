// @vitest-environment happy-dom

import { type ComponentChild, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CardPaperPanel } from '#components/paper/CardPaperPanel.tsx'
import { DutyPaperPanel } from '#components/paper/DutyPaperPanel.tsx'
import { words as packWords } from '#content/pack-pages/en.ts'
import { words as w } from '#content/paper-pages/en.ts'
import { packSchema } from '#content/schema/pack.ts'
import { dutyWords, momentTitleWords, momentWords, packPageWords, paperPageWords } from '#content/words.ts'
import { createPackStore } from '#storage/packs.ts'
import type { Store } from '#storage/store.ts'
import { readExample } from '../../fixtures/packs/read-example.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { pressWord } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
let store: Store
let english: NonNullable<NonNullable<ReturnType<typeof packSchema.parse>['words']>['en']>
let packName: string

function draw(panel: ComponentChild) {
  render(<InApp store={store}>{panel}</InApp>, document.body)
}
const printed = () => waitFor(() => expect(document.querySelector('.printout')?.textContent).toBeTruthy())
const paper = () => document.querySelector('.printout')?.textContent ?? ''

beforeEach(async () => {
  vi.stubGlobal('print', () => {})
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => {})
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  await Promise.all(
    [dutyWords, momentTitleWords, momentWords, packPageWords, paperPageWords].map(({ load }) => load('en')),
  )
  store = createDiskStore(database.get())
  const text = await readExample('rivachiara-words')
  const pack = packSchema.parse(JSON.parse(text))
  if (!pack.words?.en) throw new Error('The example does not speak English.')
  english = pack.words.en
  packName = pack.name.en ?? ''
  await createPackStore(store.safe).put({ id: pack.id, version: pack.version, text })
})
afterEach(() => {
  render(null, document.body)
  document.querySelector('.printout')?.remove()
})

test('the week’s sheet has the seven duties, and what a pack adds with its name', async () => {
  draw(<DutyPaperPanel />)
  await pressWord(w.paperDuties.print)
  await printed()
  for (const { tick } of [...(await dutyWords.load('en')), ...(english.duties ?? [])]) expect(paper()).toContain(tick)
  expect(paper()).toContain(packWords.packs.from.replace('{name}', packName))
})

test('a pack’s phrases are pocket cards beside the others of their moment', async () => {
  const [prompt] = english.prompts ?? []
  if (!prompt) throw new Error('The example has no phrase.')
  draw(<CardPaperPanel askedFor={prompt.moment} />)
  await pressWord(w.paperCards.print)
  await printed()
  const shipped = (await momentWords.load('en')).find(({ id }) => id === prompt.moment)?.prompts ?? []
  for (const { aim } of [...shipped, prompt]) expect(paper()).toContain(aim)
})

test('a moment that was asked for has the focus on its heading, though what packs bring comes later', async () => {
  draw(<CardPaperPanel askedFor="opening" />)
  expect(document.querySelector('h2')).toBeNull()
  await waitFor(() => expect(document.activeElement?.id).toBe('paper-cards-title'))
})
