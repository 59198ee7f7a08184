// @vitest-environment happy-dom

import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { putIntoField } from '#components/confidences/put-into-field.ts'
import { RecogniseSign } from '#components/confidences/RecogniseSign.tsx'
import { words } from '#content/confidences/en.ts'
import { identifierNotes } from '#content/identifiers/en.ts'
import { strings } from '#content/interface/en.ts'
import { mirrorWords } from '#content/mirror/words/en.ts'
import { mirrorWords as aroundWords, confidenceWords } from '#content/words.ts'
import type { Store } from '#storage/store.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, openDetails, press, pressWord, requireElement } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
let store: Store
let said: string[]

const field = () => {
  const found = requireElement('textarea')
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('No box.')
  return found
}

function Writing({ first }: { first: string }) {
  const [text, setText] = useState(first)
  return (
    <>
      <textarea value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <RecogniseSign
        texts={[{ id: 'box', text }]}
        onPutText={(_, before, after) => {
          if (field().value !== before) return false
          putIntoField(field(), after)
          return true
        }}
      />
    </>
  )
}

function draw(first: string) {
  render(null, document.body)
  const announce = (text: string) => said.push(text)
  render(
    <InApp store={store} announce={announce}>
      <Writing first={first} />
    </InApp>,
    document.body,
  )
}

async function openSign() {
  await openDetails()
  await find('.recognised, .notice')
}

const heads = () => [...document.querySelectorAll('.finding-head')].map(({ textContent }) => textContent)
const nameOf = (kind: string) => identifierNotes.find(({ id }) => id === kind)?.name

afterEach(() => render(null, document.body))

beforeEach(async () => {
  fakeBrowser.reset()
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  await Promise.all([confidenceWords.load('en'), aroundWords.load('en')])
  said = []
  store = createDiskStore(database.get())
})

test('says nothing until it is opened, and leaves the text alone', async () => {
  draw('Write to ada@example.org.')
  await find('summary')
  expect(document.querySelector('.finding')).toBeNull()
  await openSign()
  expect(field().value).toBe('Write to ada@example.org.')
  expect(document.activeElement).not.toBe(field())
})

test('names each finding with its place, why, what the unit says and at most two wordings', async () => {
  draw('Write to ada@example.org.')
  await openSign()
  await waitFor(() => expect(heads()).toEqual([`1 of 1${nameOf('email')}`]))
  const note = identifierNotes.find(({ id }) => id === 'email')
  expect(document.body.textContent).toContain(note?.why)
  expect(document.body.textContent).toContain(words.recogniseUnit['conf-rule-permission'])
  const count = document.querySelectorAll('.rewording').length
  expect(count).toBeGreaterThan(0)
  expect(count).toBeLessThanOrEqual(2)
})

test('puts more general words in with one tap, and takes them out again', async () => {
  draw('Write to ada@example.org. Then ada@example.org answers.')
  await openSign()
  await press('.rewording')
  await waitFor(() => expect(field().value).not.toContain('example'))
  expect(document.activeElement).toBe(field())
  expect(said).toContain(words.recognise.putInDone.replace('{keys}', 'Ctrl+Z'))
  await pressWord(strings.common.undo)
  await waitFor(() => expect(field().value).toBe('Write to ada@example.org. Then ada@example.org answers.'))
})

test('shows three at once, all on asking, and can change them all', async () => {
  draw('a@example.org b@example.org c@example.org d@example.org')
  await openSign()
  await waitFor(() => expect(heads()).toHaveLength(3))
  await pressWord('Show one more thing')
  await waitFor(() => expect(heads()).toHaveLength(4))
  await pressWord(words.recognise.putInAll)
  await waitFor(() => expect(field().value).not.toContain('@'))
})

test('lets one thing be, this time or always, and back', async () => {
  draw('Write to ada@example.org.')
  await openSign()
  await pressWord(mirrorWords.mirror.onlyThisTime)
  await waitFor(() => expect(heads()).toEqual([]))
  await pressWord(strings.common.undo)
  await waitFor(() => expect(heads()).toHaveLength(1))
  await pressWord(mirrorWords.mirror.dontMark)
  await waitFor(() => expect(heads()).toEqual([]))
  await pressWord(strings.common.undo)
  await waitFor(() => expect(heads()).toHaveLength(1))
})

test('notices what stands in one’s own list', async () => {
  await store.ownNames.update((names) => ({ ...names, places: ['the Blue Door'] }))
  draw('We met at the Blue Door.')
  await openSign()
  await waitFor(() => expect(heads()).toEqual([`1 of 1${nameOf('place')}`]))
})

test('where danger is reported it says that names should stay, and marks what no one needs', async () => {
  draw('He says he wants to kill himself tonight. He is at the Blue Door, ada@example.org.')
  await store.ownNames.update((names) => ({ ...names, places: ['the Blue Door'] }))
  await openSign()
  await waitFor(() => expect(document.body.textContent).toContain(words.recognise.danger))
  await waitFor(() => expect(heads()).toEqual([`1 of 1${nameOf('email')}`]))
  await pressWord(words.recognise.showAll)
  await waitFor(() => expect(heads()).toHaveLength(2))
})
