// @vitest-environment happy-dom
import { useState } from 'preact/hooks'
import { beforeEach, describe, expect, test } from 'vitest'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { Writing } from '#components/journal/entry.ts'
import { GivingPart } from '#components/journal/GivingPart.tsx'
import { words } from '#content/giving/en.ts'
import { givingWords } from '#content/words.ts'
import { getSettings, updateSettings, watchSettings } from '#storage/settings.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { page } from '../lock/page.ts'
import { createLocks } from '../unit/create-locks.ts'
import { createSlowDrafts } from './slow-drafts.ts'

let giving: Writing['giving']

function Editor({ start }: { start: Writing['giving'] }) {
  const [chosen, setChosen] = useState(start)
  const { value: settings } = useLiveQuery(watchSettings)
  if (!settings) return null
  giving = chosen
  return (
    <InApp settings={settings} store={createSlowDrafts().store}>
      <GivingPart giving={chosen} onChangeWriting={(change) => setChosen(change.giving)} />
    </InApp>
  )
}

const show = (start?: Writing['giving']) => {
  page.clear()
  page.show(<Editor start={start} />)
}
const chips = (legend: string) =>
  [...document.querySelectorAll('fieldset')]
    .filter((group) => group.querySelector('legend')?.textContent === legend)
    .flatMap((group) => [...group.querySelectorAll('button')])
const tap = async (legend: string, label: string) => {
  await waitFor(() => expect(chips(legend).length).toBeGreaterThan(0))
  chips(legend)
    .find(({ textContent }) => textContent === label)
    ?.click()
}

beforeEach(async () => {
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  await givingWords.load('en')
  await updateSettings({ language: 'en', asksGiving: true })
})

describe('giving and receiving', () => {
  test('is answered in words, each with one tap, and taken back with another', async () => {
    show()
    await tap(words.giving.gave, words.amount[3])
    await tap(words.giving.received, words.amount[0])
    await tap(words.giving.from, words.supportSource.peer)
    await waitFor(() => expect(giving).toEqual({ gave: 3, received: 0, from: ['peer'] }))
    expect(document.querySelector('summary')?.textContent).toContain(words.amount[3])
    expect(document.body.textContent).not.toMatch(/\d/)

    await tap(words.giving.gave, words.amount[3])
    await tap(words.giving.received, words.amount[0])
    await tap(words.giving.from, words.supportSource.peer)
    await waitFor(() => expect(giving).toBeUndefined())
  })

  test('is folded at first', async () => {
    show()
    await waitFor(() => expect(document.querySelector('details')?.open).toBe(false))
  })

  test('goes for good with one tap, and comes back when that is wanted', async () => {
    show()
    await waitFor(() => expect(page.text()).toContain(words.giving.stopAsking))
    page.press(words.giving.stopAsking)
    await waitFor(async () => expect((await getSettings()).asksGiving).toBe(false))
    expect(page.text()).toContain(words.giving.stopped)
    page.press(words.giving.askAgain)
    await waitFor(async () => expect((await getSettings()).asksGiving).toBe(true))
    await waitFor(() => expect(page.text()).toContain(words.giving.title))
  })

  test('where it is not asked, an answer of before can be changed all the same', async () => {
    await updateSettings({ asksGiving: false })
    show({ gave: 1, from: [] })
    await waitFor(() => expect(page.text()).toContain(words.giving.title))
    expect(page.text()).not.toContain(words.giving.stopAsking)
    page.press(words.amount[1])
    await waitFor(() => expect(giving).toBeUndefined())
    expect(page.text()).not.toContain(words.giving.title)
  })
})
