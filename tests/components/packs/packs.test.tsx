// @vitest-environment happy-dom

import { type ComponentChild, render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PacksPanel } from '#components/packs/PacksPanel.tsx'
import { usePacks } from '#components/packs/use-packs.ts'
import { TalksPanel } from '#components/talks/TalksPanel.tsx'
import { words } from '#content/pack-pages/en.ts'
import { packPageWords } from '#content/words.ts'
import { createPackStore, type KeptPack } from '#storage/packs.ts'
import { keepPresetPack } from '#storage/preset-pack.ts'
import type { Store } from '#storage/store.ts'
import { packText } from '../../fixtures/packs/a-pack.ts'
import { hostilePacks } from '../../fixtures/packs/hostile-packs.ts'
import { readExample } from '../../fixtures/packs/read-example.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, press, requireElement } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
let store: Store
let said: string[]

function draw(children: ComponentChild, lock: 'free' | 'locked' = 'free') {
  const announce = (text: string) => said.push(text)
  render(
    <InApp store={store} lock={lock} announce={announce}>
      {children}
    </InApp>,
    document.body,
  )
}
const text = () => document.body.textContent ?? ''
const installed = () => [...document.querySelectorAll('[data-testid="packs"] strong')].map((name) => name.textContent)
const listKept = () =>
  new Promise<KeptPack[]>((resolve, reject) => {
    const stop = createPackStore(store.safe).watch((packs) => {
      setTimeout(() => stop())
      resolve(packs)
    }, reject)
  })

async function choose(...files: File[]) {
  const input = await find('#pack-files')
  Object.defineProperty(input, 'files', { value: files, configurable: true })
  input.dispatchEvent(new Event('change', { bubbles: true }))
  await find('[data-testid="pack-previews"]')
}
const fileOf = (content: string, name = 'a.json') => new File([content], name)

beforeEach(async () => {
  fakeBrowser.reset()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => {})
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  await packPageWords.load('en')
  said = []
  store = createDiskStore(database.get())
})
afterEach(() => render(null, document.body))

test('a pack shows what it brings first, and comes in on a word', async () => {
  draw(<PacksPanel />)
  await choose(fileOf(packText()))
  expect(text()).toContain('Made by Someone · version 1 · Languages: English')
  expect([...document.querySelectorAll('[data-testid="pack-parts"] li')].map((part) => part.textContent)).toEqual([
    '1 contact',
    '1 phrase',
    '1 place name to look out for',
  ])
  expect(await listKept()).toEqual([])
  await press('[data-testid="pack-previews"] .button-main')
  await waitFor(() => expect(installed()).toEqual(['A small pack']))
  expect(await listKept()).toEqual([{ id: 'small-pack', version: 1, text: packText() }])
  expect(said).toEqual([words.packs.added])
})

test('of several files the good ones come in, and the others say where and what', async () => {
  draw(<PacksPanel />)
  await choose(
    fileOf(packText()),
    fileOf(packText({ id: 'other-pack', name: { en: 'Another' } })),
    fileOf(packText({ contact: [] }), 'typo.json'),
  )
  expect(document.querySelector('.pack-faults dt')?.textContent).toBe('contact')
  expect(document.querySelector('.pack-faults dd')?.textContent).toBe(words.packFault['unknown-field'])
  expect(requireElement('[data-testid="pack-previews"] .button-main').textContent).toBe('Add 2 packs')
  await press('[data-testid="pack-previews"] .button-main')
  await waitFor(() => expect(installed()).toEqual(['A small pack', 'Another']))
})

test('a newer version takes the place of the one before, and an older one stays out', async () => {
  await createPackStore(store.safe).put({ id: 'small-pack', version: 2, text: packText({ version: 2 }) })
  draw(<PacksPanel />)
  await waitFor(() => expect(installed()).toEqual(['A small pack']))
  await choose(fileOf(packText({ version: 1 })))
  expect(text()).toContain('You have version 2, which is newer.')
  expect(document.querySelector('[data-testid="pack-previews"] .button-main')).toBeNull()
  await choose(fileOf(packText({ version: 3 })))
  await waitFor(() => expect(text()).toContain('It takes the place of version 2.'))
  await press('[data-testid="pack-previews"] .button-main')
  await waitFor(async () => expect((await listKept()).map(({ version }) => version)).toEqual([3]))
})

test('a pack that is taken away can be brought back', async () => {
  await createPackStore(store.safe).put({ id: 'small-pack', version: 1, text: packText() })
  draw(<PacksPanel />)
  await press('[data-testid="packs"] button')
  await waitFor(() => expect(text()).toContain(`${words.packs.removed} A small pack`))
  expect(await listKept()).toEqual([])
  await press('[role="status"] button')
  await waitFor(() => expect(installed()).toEqual(['A small pack']))
})

test('a file that is too big is not read', async () => {
  const file = fileOf('{}')
  Object.defineProperty(file, 'size', { value: 1_000_001 })
  const read = vi.spyOn(file, 'text')
  draw(<PacksPanel />)
  await choose(file)
  expect(text()).toContain(words.packFault['too-big'])
  expect(read).not.toHaveBeenCalled()
})

function Brought() {
  const packs = usePacks()
  return <p id="brought">{packs === undefined ? 'waits' : packs === null ? 'none' : packs.contacts.length}</p>
}
const brought = () => requireElement('#brought').textContent

test('what is kept and does no longer parse brings nothing, and the others still do', async () => {
  const hostile = hostilePacks()[0]?.text.slice(0, 1000) ?? ''
  await createPackStore(store.safe).put({ id: 'bad-pack', version: 1, text: hostile })
  await createPackStore(store.safe).put({ id: 'small-pack', version: 1, text: packText() })
  draw(
    <>
      <Brought />
      <PacksPanel />
    </>,
  )
  await waitFor(() => expect(brought()).toBe('1'))
  await waitFor(() => expect(text()).toContain(words.packs.unreadable))
  expect(installed()).toEqual(['bad-pack', 'A small pack'])
})

test('a locked journal brings nothing, and what it holds once it is open', async () => {
  await createPackStore(store.safe).put({ id: 'small-pack', version: 1, text: packText() })
  draw(<Brought />, 'locked')
  await waitFor(() => expect(brought()).toBe('none'))
  draw(<Brought />)
  await waitFor(() => expect(brought()).toBe('1'))
})

test('the pack of an organisation is there while the journal is locked', async () => {
  await keepPresetPack(packText())
  draw(<Brought />, 'locked')
  await waitFor(() => expect(brought()).toBe('1'))
})

test('a conversation of a pack is in the list with its mark, and opens', async () => {
  await createPackStore(store.safe).put({
    id: 'rivachiara-practice',
    version: 1,
    text: await readExample('rivachiara-practice'),
  })
  const opened: (string | undefined)[] = []
  const show = (open: string | undefined) =>
    draw(<TalksPanel open={open} isArrival={false} onOpen={(id) => opened.push(id)} />)
  show(undefined)
  const id = 'rivachiara-practice/no-blanket'
  await waitFor(() =>
    expect(requireElement(`[data-talk="${id}"]`).textContent).toContain('from the pack “Rivachiara: to try out”'),
  )
  await press(`[data-talk="${id}"]`)
  expect(opened).toEqual([id])
  show(id)
  await waitFor(() => expect(requireElement('.talk').dataset.turn).toBe('no-thanks'))
})
