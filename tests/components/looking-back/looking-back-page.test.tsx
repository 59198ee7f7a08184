// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { LookingBackPage } from '#components/looking-back/LookingBackPage.tsx'
import { words } from '#content/looking-back/en.ts'
import { toDay } from '#practice/local-day.ts'
import { yearBefore } from '#practice/looking-back/year-before.ts'
import type { Entry, Writing } from '#storage/entry.ts'
import type { Settings } from '#storage/settings.ts'
import { createWriting } from '../../storage/writing.ts'
import { waitFor } from '../../wait-for.ts'
import { englishSettings } from '../app/english-settings.ts'
import { InApp } from '../app/InApp.tsx'
import { createSlowDrafts } from '../journal/slow-drafts.ts'
import { page } from '../lock/page.ts'
import { createLocks } from '../unit/create-locks.ts'

const entryOf = (change: Partial<Writing>, more: Partial<Entry> = {}): Entry => ({
  ...createWriting(change),
  createdAt: 0,
  updatedAt: 0,
  ...more,
})

function show(entries: readonly Entry[], settings: Partial<Settings> = {}) {
  const { store } = createSlowDrafts()
  const opened = entries.map((value, index) => ({ id: String(index), revision: 1, value }))
  page.show(
    <InApp
      settings={{ ...englishSettings, ...settings }}
      store={{
        ...store,
        entries: {
          ...store.entries,
          watchAll: (notify) => {
            notify({ opened, unreadable: [] })
            return () => {}
          },
        },
        contacts: {
          ...store.contacts,
          watch: (notify) => {
            notify([{ id: 'a', name: 'Samira', reach: 'at the centre' }])
            return () => {}
          },
        },
      }}
    >
      <LookingBackPage />
    </InApp>,
  )
}

const today = toDay(new Date())
const seen = async (text: string) => waitFor(() => expect(page.text()).toContain(text))

beforeEach(() => {
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  page.clear()
  vi.stubGlobal('requestIdleCallback', (work: IdleRequestCallback) =>
    setTimeout(() => work({ didTimeout: false, timeRemaining: () => 10 }), 0),
  )
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
})

test('with nothing written it says what will come, and draws nothing empty', async () => {
  show([])
  await seen(words.lookBack.nothingYet)
  expect(document.querySelector('svg.drawing, table')).toBeNull()
})

test('what lies in the trash is in no picture', async () => {
  show([entryOf({ day: '2026-05-10' }), entryOf({ day: '2026-05-12' }, { deletedAt: 1 })])
  await seen(words.quilt.title)
  expect(document.querySelectorAll('.patch-edge')).toHaveLength(1)
})

test('pictures with nothing in them are left out', async () => {
  show([entryOf({ day: '2026-05-10' })])
  await seen(words.quilt.title)
  expect(page.text()).not.toContain(words.balance.title)
  expect(page.text()).not.toContain(words.links.title)
})

test('a year ago is shown to those alone who asked for it', async () => {
  const old = entryOf({ day: yearBefore(today), parts: { free: 'The old kettle sang.' } })
  show([old])
  await seen(words.quilt.title)
  expect(page.text()).not.toContain('The old kettle sang.')
  page.clear()
  show([old], { showsYearAgo: true })
  await seen('The old kettle sang.')
})

test('who has given more for weeks reads their own contacts, and nobody else does', async () => {
  const weeks = [0, 7, 14].map((back) => {
    const day = toDay(new Date(Date.now() - back * 24 * 60 * 60 * 1000))
    return (received: number) => entryOf({ day, giving: { gave: 3, received, from: [] } })
  })
  show(weeks.map((entry) => entry(3)))
  await seen(words.balance.title)
  expect(page.text()).not.toContain('Samira')
  page.clear()
  show(weeks.map((entry) => entry(1)))
  await seen('Samira')
  expect(page.text()).toContain(words.balance.heavyTitle)
})

test('a word leads to the reflections it stands in, and back', async () => {
  show([
    entryOf({ day: '2026-05-10', parts: { free: 'The kettle sang.' } }),
    entryOf({ day: '2026-05-12', parts: { free: 'A kettle, and rain.' } }),
    entryOf({ day: '2026-05-14', parts: { free: 'Only rain.' } }),
  ])
  await seen('kettle')
  page.press('kettle')
  await seen(words.ownWords.about.replace('{word}', 'kettle'))
  const articles = [...document.querySelectorAll('article')].map(({ textContent }) => textContent)
  expect(articles).toHaveLength(2)
  expect(articles[0]).toContain('A kettle, and rain.')
  page.press(words.lookBack.back)
  await waitFor(() => expect(document.querySelectorAll('article')).toHaveLength(0))
})
