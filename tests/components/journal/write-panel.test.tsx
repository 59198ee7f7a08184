// @vitest-environment happy-dom

import { render } from 'preact'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Links } from '#components/journal/add-links.ts'
import { WritePanel } from '#components/journal/WritePanel.tsx'
import { strings } from '#content/interface/en.ts'
import type { Draft } from '#storage/draft.ts'
import type { Store } from '#storage/store.ts'
import { createWriting } from '../../storage/writing.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { createLocks } from '../unit/create-locks.ts'
import { createSlowDrafts } from './slow-drafts.ts'

const ignore = () => {}
const draftOf = (change: Parameters<typeof createWriting>[0]): Draft => ({
  kind: 'entry',
  updatedAt: 1,
  writing: createWriting(change),
})

function showPanel(store: Store, links?: Links) {
  render(
    <InApp store={store}>
      <WritePanel links={links} onFinish={ignore} onThrowAway={ignore} />
    </InApp>,
    document.body,
  )
}

function type(text: string) {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement)) throw new Error('No box has the focus.')
  field.value += text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

const focusedText = () => {
  const field = document.activeElement
  return field instanceof HTMLTextAreaElement ? [field.value, field.selectionStart] : undefined
}

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  render(null, document.body)
})

describe('while the draft that was left here is still being read', () => {
  test('takes the first key at once', () => {
    showPanel(createSlowDrafts().store)
    type('T')
    expect(focusedText()).toEqual(['T', 1])
  })

  test('puts what is typed after the draft, with the caret at the end', async () => {
    const { store, arrive, write } = createSlowDrafts()
    showPanel(store)
    type('To')
    type('day')
    arrive(draftOf({ parts: { free: 'Left here.' } }))
    await waitFor(() => expect(focusedText()).toEqual(['Left here.\nToday', 16]))
    expect(write).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ writing: expect.objectContaining({ parts: { free: 'Left here.\nToday' } }) }),
    )
  })

  test('goes on in the first box of the draft’s own form', async () => {
    const { store, arrive } = createSlowDrafts()
    showPanel(store)
    type('More')
    arrive(draftOf({ form: 'what-so-what-now-what', parts: { what: 'We met.', 'so-what': 'It was good.' } }))
    await waitFor(() => expect(focusedText()).toEqual(['We met.\nMore', 12]))
    const texts = [...document.querySelectorAll('textarea')].map(({ value }) => value)
    expect(texts).toEqual(['We met.\nMore', 'It was good.', ''])
  })

  test('keeps what was typed when the view closes before the draft is there', async () => {
    const { store, arrive, write, release } = createSlowDrafts()
    showPanel(store)
    type('Today')
    await waitFor(() => expect(focusedText()).toEqual(['Today', 5]))
    render(null, document.body)
    arrive(undefined)
    await waitFor(() => expect(release).toHaveBeenCalled())
    expect(write).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ writing: expect.objectContaining({ parts: { free: 'Today' } }) }),
    )
  })

  test('leaves what was typed on the screen when the draft can’t be read', async () => {
    vi.spyOn(console, 'error').mockImplementation(ignore)
    const { store, fail } = createSlowDrafts()
    showPanel(store)
    type('Today')
    fail()
    await waitFor(() => expect(document.body.textContent).toContain(strings.trouble.notRead))
    expect(focusedText()).toEqual(['Today', 5])
  })
})

test('writes nothing when nothing was typed', async () => {
  const { store, arrive, write } = createSlowDrafts()
  showPanel(store)
  arrive(draftOf({ parts: { free: 'Left here.' } }))
  await waitFor(() => expect(focusedText()).toEqual(['Left here.', 10]))
  expect(write).not.toHaveBeenCalled()
})

test('begins with what another view says it is about, beside the links it has', async () => {
  const { store, arrive, write } = createSlowDrafts()
  showPanel(store, { duties: ['duty-listening'], functions: [], values: [] })
  arrive(draftOf({ duties: ['duty-goals'], parts: { free: 'Left here.' } }))
  await waitFor(() => expect(write).toHaveBeenCalled())
  expect(write.mock.lastCall?.[0]).toMatchObject({
    writing: { duties: ['duty-goals', 'duty-listening'], parts: { free: 'Left here.' } },
  })
})
