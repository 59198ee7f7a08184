// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TalksPanel } from '#components/talks/TalksPanel.tsx'
import { dailyQuestions } from '#content/daily-questions/en.ts'
import { words as w } from '#content/talk-pages/en.ts'
import { conversationTitleWords, dailyQuestionWords, talkPageWords } from '#content/words.ts'
import type { Store } from '#storage/store.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, press } from '../app/press.ts'
import { createLocks } from '../unit/create-locks.ts'

const database = useFreshDatabase()
let store: Store
let said: string[]
let open: string | undefined

function draw() {
  const announce = (text: string) => said.push(text)
  render(
    <InApp store={store} announce={announce}>
      <TalksPanel open={open} isArrival={false} onOpen={go} />
    </InApp>,
    document.body,
  )
}
const part = () => document.querySelector<HTMLElement>('.daily')?.dataset.part
const go = (to: string | undefined) => {
  open = to
  draw()
}

beforeEach(async () => {
  fakeBrowser.reset()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => {})
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  await Promise.all([conversationTitleWords.load('en'), talkPageWords.load('en'), dailyQuestionWords.load('en')])
  said = []
  open = undefined
  store = createDiskStore(database.get())
})
afterEach(() => render(null, document.body))

test('brings a turn and a question, and is done for the day after them', async () => {
  draw()
  expect((await find('.daily-card')).textContent).toContain(w.daily.introShort)
  await press('.daily-start')
  await waitFor(() => expect(part()).toBe('turn'))
  await press('.choice')
  await press('.talk-on')
  await waitFor(() => expect(part()).toBe('reflect'))
  const question = document.querySelector('.daily-question')?.textContent
  expect(dailyQuestions.map(({ text }) => text)).toContain(question)
  await press('.daily-next')
  await find('.talk-link')
  await waitFor(() => expect(document.querySelector('.daily-card')).toBeNull())
  expect(said).toContain(w.daily.done)
})

test('brings back one question first, and only one', async () => {
  const hard = { box: 1, answeredOn: '2020-01-01' }
  for (const id of ['role-hard-words', 'role-take-what-fits']) await store.course.markAnswered(id, () => hard)
  draw()
  expect((await find('.daily-card')).textContent).toContain(w.daily.intro)
  await press('.daily-start')
  await waitFor(() => expect(part()).toBe('returning'))
  await press('.choice')
  await find('.feedback')
  await press('.question-steps .button-main')
  await waitFor(() => expect(part()).toBe('turn'))
})

test('goes on where it was left, also drawn anew', async () => {
  draw()
  await press('.daily-start')
  await press('.daily-next')
  await waitFor(() => expect(part()).toBe('reflect'))
  go(undefined)
  await waitFor(async () => expect((await find('.daily-start')).textContent).toBe(w.daily.goOn))
  await press('.daily-start')
  await waitFor(() => expect(part()).toBe('reflect'))
})

test('enough for today is there before it starts and at every part, and takes it away', async () => {
  draw()
  await press('.daily-start')
  await find('.daily-enough')
  await press('.daily-next')
  await waitFor(() => expect(part()).toBe('reflect'))
  await press('.daily-enough')
  await waitFor(() => expect(document.querySelector('.daily-card, .daily')).toBeNull())
  expect((await store.daily.get()).isLeft).toBe(true)
  expect(said).toEqual([w.daily.left])
})

test('a question of the day goes to the journal with its words', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  draw()
  await press('.daily-start')
  await press('.daily-next')
  const question = (await find('.daily-question')).textContent ?? ''
  await press('.daily .card .button')
  await waitFor(async () => expect(JSON.stringify(await fakeBrowser.storage.session.get())).toContain(question))
  await waitFor(() => expect(create).toHaveBeenCalled())
})
