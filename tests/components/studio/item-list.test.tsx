// @vitest-environment happy-dom

import { render } from 'preact'
import { useState } from 'preact/hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ItemList } from '#components/studio/ItemList.tsx'
import { type StudioChoices, StudioContext } from '#components/studio/studio-context.ts'
import { strings } from '#content/interface/en.ts'
import { words as w } from '#content/studio/en.ts'
import { selfCheckFrameWords } from '#content/words.ts'
import { forms } from '#practice/studio/forms.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'
import { createStore } from '#storage/store.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { press, requireElement } from '../app/press.ts'

let items: StudioItem[]

const choices: StudioChoices = {
  moments: [],
  skills: [],
  channels: [],
  parts: [],
  'parts-and-rules': [],
  reflections: [],
  facts: [],
  objectives: [],
  piles: [],
  minutes: [],
  labels: [],
  ways: [],
  languages: [],
}

function List({ section }: { section: 'terms' | 'conversations' }) {
  const [shown, setShown] = useState<StudioItem[]>([])
  items = shown
  return <ItemList section={section} form={forms[section]} items={shown} ways={[]} onChangeItems={setShown} />
}

function draw(section: 'terms' | 'conversations') {
  const announce = () => {}
  render(
    <InApp store={createStore()}>
      <StudioContext.Provider value={{ words: w, language: 'en', choices, languages: ['it', 'en'], announce }}>
        <List section={section} />
      </StudioContext.Provider>
    </InApp>,
    document.body,
  )
}

const button = (label: string) => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === label)
  if (!found) throw new Error(`No button ${label}`)
  return found
}

function type(at: number, text: string) {
  const field = document.querySelectorAll('input')[at]
  if (!field) throw new Error(`No field ${at}`)
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

beforeEach(async () => {
  await selfCheckFrameWords.load('en')
})
afterEach(() => render(null, document.body))

test('what is added opens, and is known by its first words in the language of the page', async () => {
  draw('terms')
  await press('.studio-add')
  await waitFor(() => expect(items.length).toBe(1))
  await waitFor(() => requireElement('input'))
  type(0, 'ponte')
  await waitFor(() => expect(document.querySelector('summary')?.textContent).toBe('ponte'))
  type(1, 'bridge')
  await waitFor(() => expect(document.querySelector('summary')?.textContent).toBe('bridge'))
  expect(items[0]?.it.term).toBe('ponte')
})

test('what is taken away comes back in its place, and what was written meanwhile stays', async () => {
  draw('terms')
  for (const word of ['one', 'two']) {
    await press('.studio-add')
    await waitFor(() => expect(items.some(({ en }) => Object.keys(en).length === 0)).toBe(true))
    await waitFor(() => requireElement('input'))
    type(1, word)
    await waitFor(() => expect(items.at(-1)?.en.term).toBe(word))
  }
  button(w.studio.up).click()
  await waitFor(() => expect(items.map(({ en }) => en.term)).toEqual(['two', 'one']))
  button(w.studio.remove).click()
  await waitFor(() => expect(items.map(({ en }) => en.term)).toEqual(['one']))
  await press('summary')
  await waitFor(() => requireElement('input'))
  type(1, 'one more')
  await waitFor(() => expect(items.map(({ en }) => en.term)).toEqual(['one more']))
  button(strings.common.undo).click()
  await waitFor(() => expect(items.map(({ en }) => en.term)).toEqual(['two', 'one more']))
})

test('a conversation begins with as many moments, replies and endings as it needs', async () => {
  draw('conversations')
  await press('.studio-add')
  await waitFor(() => expect(items[0]?.lists.turns?.length).toBe(4))
  expect(items[0]?.lists.turns?.every(({ lists }) => lists.replies?.length === 3)).toBe(true)
  expect(items[0]?.lists.endings?.length).toBe(2)
})
