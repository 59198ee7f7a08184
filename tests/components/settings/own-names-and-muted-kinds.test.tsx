// @vitest-environment happy-dom

import { type ComponentChild, render } from 'preact'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { mutedIdOf } from '#components/confidences/muted-identifiers.ts'
import { MirrorSettingsPanel } from '#components/settings/MirrorSettingsPanel.tsx'
import { OwnNamesPanel } from '#components/settings/OwnNamesPanel.tsx'
import { words } from '#content/confidences/en.ts'
import { identifierNotes } from '#content/identifiers/en.ts'
import { strings } from '#content/interface/en.ts'
import { mirrorWords } from '#content/mirror/words/en.ts'
import { mirrorWords as aroundWords, confidenceWords, identifierWords, mirrorNoteWords } from '#content/words.ts'
import type { Store } from '#storage/store.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, press } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
let store: Store

afterEach(() => render(null, document.body))

beforeEach(async () => {
  fakeBrowser.reset()
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  await Promise.all([confidenceWords, aroundWords, identifierWords, mirrorNoteWords].map((some) => some.load('en')))
  store = createDiskStore(database.get())
})

const draw = (panel: ComponentChild) => render(<InApp store={store}>{panel}</InApp>, document.body)

test('a kind that is not marked any more is listed by its name, and comes back', async () => {
  await store.mutedRules.setMuted(mutedIdOf('email'), true)
  draw(<MirrorSettingsPanel />)
  const name = identifierNotes.find(({ id }) => id === 'email')?.name
  await press(`[aria-label="${mirrorWords.mirrorSettings.bringBack}: ${name}"]`)
  await waitFor(() => expect(document.body.textContent).toContain(mirrorWords.mirrorSettings.noneMuted))
})

test('a name is put on the list, taken off, and brought back', async () => {
  draw(<OwnNamesPanel />)
  const field = await find('input[type="text"]')
  if (!(field instanceof HTMLInputElement)) throw new Error('No field.')
  await press('button[type="submit"]')
  await waitFor(() => expect(document.body.textContent).toContain(words.ownNames.missing))
  field.value = ' Zia Rosa '
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await press('input[type="radio"]:nth-of-type(1)')
  await press('button[type="submit"]')
  await waitFor(async () => expect(await store.ownNames.get()).toMatchObject({ people: ['Zia Rosa'] }))
  await press(`[aria-label="${strings.contacts.remove}: Zia Rosa"]`)
  await waitFor(async () => expect(await store.ownNames.get()).toMatchObject({ people: [] }))
  await press('.notice button')
  await waitFor(async () => expect(await store.ownNames.get()).toMatchObject({ people: ['Zia Rosa'] }))
})
