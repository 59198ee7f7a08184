// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TalksPanel } from '#components/talks/TalksPanel.tsx'
import { conversationWords } from '#content/conversations/words.ts'
import { strings } from '#content/interface/en.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { words as w } from '#content/talk-pages/en.ts'
import { conversationTitleWords, talkPageWords } from '#content/words.ts'
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
let plain: Conversation
let hard: Conversation
let opened: (string | undefined)[]

function draw(open: string | undefined, lock: 'free' | 'locked' = 'free') {
  render(null, document.body)
  const announce = (text: string) => said.push(text)
  render(
    <InApp store={store} lock={lock} announce={announce}>
      <TalksPanel open={open} isArrival={false} onOpen={(id) => opened.push(id)} />
    </InApp>,
    document.body,
  )
}
const turn = () => document.querySelector<HTMLElement>('.talk')?.dataset.turn
const replyOf = ({ turns: [first] }: Conversation, fits: boolean) => first?.replies.find((reply) => reply.fits === fits)

beforeEach(async () => {
  fakeBrowser.reset()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  const loaded = await Promise.all(Object.values(conversationWords).map(({ load }) => load('en')))
  const [one] = loaded.filter(({ turns }) => turns.every((each) => !each.hard))
  const other = loaded.find(({ turns }) => turns.some((each) => each.hard))
  if (!one || !other) throw new Error('No conversation of each kind.')
  plain = one
  hard = other
  await Promise.all([conversationTitleWords.load('en'), talkPageWords.load('en')])
  said = []
  opened = []
  store = createDiskStore(database.get())
})
afterEach(() => render(null, document.body))

test('lists every conversation with how it begins, and hard ones with their note', async () => {
  draw(undefined)
  const link = await find(`[data-talk="${hard.id}"]`)
  expect(link.textContent).toContain(hard.title)
  expect(link.textContent).toContain(hard.contentNote)
  expect(document.querySelectorAll('.talk-link')).toHaveLength(Object.keys(conversationWords).length)
  link.click()
  expect(opened).toEqual([hard.id])
})

test('a weaker reply gets an answer, a reason and another way, said once, and can be tried again at once', async () => {
  draw(plain.id)
  const weaker = replyOf(plain, false)
  await press(`[data-reply="${weaker?.id}"]`)
  const feedback = await find('.talk-feedback')
  expect(feedback.textContent).toContain(weaker?.feedback)
  expect(feedback.textContent).toContain(weaker?.anotherWay)
  expect(document.querySelector('.talk-answer')?.textContent).toBe(weaker?.answer)
  expect(said).toEqual([`${weaker?.answer} ${weaker?.feedback}`])
  expect(document.activeElement?.textContent).toBe(w.talk.answer)
  expect((await find('.talk-again')).className).toContain('button-main')
  await press('.talk-again')
  await find(`[data-reply="${weaker?.id}"]`)
  expect(turn()).toBe(plain.turns[0]?.id)
})

test('goes on where the reply leads, and back to any turn', async () => {
  draw(plain.id)
  const fitting = replyOf(plain, true)
  await press(`[data-reply="${fitting?.id}"]`)
  await press('.talk-on')
  await waitFor(() => expect(turn()).toBe(fitting?.next))
  await press('.so-far .button')
  await waitFor(() => expect(turn()).toBe(plain.turns[0]?.id))
})

test('drawn anew, it stands at the same turn with the same choice', async () => {
  draw(plain.id)
  await press(`[data-reply="${replyOf(plain, true)?.id}"]`)
  await waitFor(async () => expect(await database.get().documents.count()).toBeGreaterThan(0))
  draw(plain.id)
  expect((await find('.talk-answer')).textContent).toBe(replyOf(plain, true)?.answer)
  expect(document.activeElement).toBe(document.body)
})

test('shows what comes before a hard scene, and passes over it', async () => {
  const index = hard.turns.findIndex((each) => each.hard)
  const at = hard.turns[index]
  const wayTo = (id: string): { turn: string; reply: string }[] => {
    for (const { id: from, replies } of hard.turns) {
      const reply = replies.find(({ next }) => next === id)
      if (reply) return [...wayTo(from), { turn: from, reply: reply.id }]
    }
    return []
  }
  await store.conversations.change(hard.id, () => ({ steps: wayTo(at?.id ?? '') }))
  draw(hard.id)
  expect((await find('.notice')).textContent).toContain(at?.hard?.note)
  expect(document.querySelector('.choice')).toBeNull()
  await press('.notice .button:last-of-type')
  await waitFor(() => expect(document.querySelector('.notice')).toBeNull())
  const ending = document.querySelector<HTMLElement>('.talk-ending')?.dataset.ending
  expect(turn() ?? ending).toBe(at?.hard?.skipTo)
})

test('at an ending, a reflection is linked to the conversation and what it is about', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  const steps: { turn: string; reply: string; next: string }[] = []
  for (let at = plain.turns[0]; at; at = plain.turns.find(({ id }) => id === steps.at(-1)?.next)) {
    steps.push({ turn: at.id, reply: at.replies[0]?.id ?? '', next: at.replies[0]?.next ?? '' })
  }
  await store.conversations.change(plain.id, () => ({ steps }))
  draw(plain.id)
  const ending = await find('.talk-ending')
  expect(ending.textContent).toContain(plain.endings.find(({ id }) => id === ending.dataset.ending)?.between)
  await press('.talk .button-main')
  await waitFor(async () => {
    const kept = JSON.stringify(await browser.storage.session.get())
    expect(kept).toContain(`"conversation":"${plain.id}"`)
    for (const id of plain.serves.filter((served) => !served.startsWith('conf-'))) expect(kept).toContain(id)
  })
  await waitFor(() => expect(create).toHaveBeenCalled())
})

test('works while the journal is locked, and keeps nothing', async () => {
  const change = vi.spyOn(store.conversations, 'change')
  draw(plain.id, 'locked')
  await press(`[data-reply="${replyOf(plain, true)?.id}"]`)
  await press('.talk-on')
  await waitFor(() => expect(turn()).toBe(replyOf(plain, true)?.next))
  expect(change).not.toHaveBeenCalled()
})

test('goes on in memory where nothing can be kept, and says so', async () => {
  vi.spyOn(store.conversations, 'change').mockRejectedValue(new DOMException('', 'QuotaExceededError'))
  draw(plain.id)
  await press(`[data-reply="${replyOf(plain, true)?.id}"]`)
  await press('.talk-on')
  await waitFor(() => expect(turn()).toBe(replyOf(plain, true)?.next))
  expect((await find('[role="alert"]')).textContent).toBe(strings.trouble.full)
})
