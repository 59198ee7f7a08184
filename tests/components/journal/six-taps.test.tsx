// @vitest-environment happy-dom

import { render } from 'preact'
import { useState } from 'preact/hooks'
import { beforeEach, expect, test } from 'vitest'
import { EntryBody } from '#components/journal/EntryBody.tsx'
import { EntryEditor } from '#components/journal/EntryEditor.tsx'
import type { Writing } from '#components/journal/entry.ts'
import { readerWords } from '#components/reader/reader-words.ts'

import { createWriting } from '../../storage/writing.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { createSlowDrafts } from './slow-drafts.ts'

const { t, words } = readerWords.en
const ignore = () => {}
let kept: Writing

function Page({ start }: { start: Writing }) {
  const [writing, setWriting] = useState(start)
  kept = writing
  return (
    <InApp t={t} store={createSlowDrafts().store}>
      <EntryEditor
        t={t}
        words={words}
        writing={writing}
        isDraftThere
        isSpellChecked={false}
        offered={words.questions[0]}
        today="2026-05-10"
        title={t.write.title}
        headingRef={null}
        onChangeWriting={(change) => setWriting((before) => ({ ...before, ...change }))}
        onAskAnother={ignore}
        onPutAway={ignore}
      >
        {null}
      </EntryEditor>
    </InApp>
  )
}

const open = (change: Partial<Writing> = {}) =>
  render(<Page start={createWriting({ parts: {}, ...change })} />, document.body)
const buttons = () => [...document.querySelectorAll('button')]
const press = async (name: string) => {
  await waitFor(() => expect(buttons().map(({ textContent }) => textContent)).toContain(name))
  buttons()
    .find(({ textContent }) => textContent === name)
    ?.click()
}
const focused = () => document.activeElement?.textContent
const textOf = (id: string) => words.cards.find((card) => card.id === id)?.text ?? ''

beforeEach(() => render(null, document.body))

test('a whole reflection takes six taps, and keeps what was chosen as it was', async () => {
  open()
  await press('Six taps')
  await waitFor(() => expect(focused()).toBe(words.pages.taps.feeling))
  await press('hope')
  await waitFor(() => expect(focused()).toBe(words.pages.taps.function))
  await press(words.functions[0]?.title ?? '')
  await press(textOf('tap-happened-silence'))
  await press(textOf('tap-did-listened'))
  await press(textOf('tap-next-time-for-me'))
  await waitFor(() => expect(focused()).toBe(words.pages.taps.done))
  expect(kept).toMatchObject({
    form: 'six-taps',
    parts: {},
    feelings: ['hope'],
    functions: [words.functions[0]?.id],
    taps: { happened: ['tap-happened-silence'], did: ['tap-did-listened'], next: ['tap-next-time-for-me'] },
  })
})

test('a step can be passed over, and whoever comes back to one chooses more without being moved on', async () => {
  open({ form: 'six-taps' })
  const w = words.pages.taps
  await press(w.skip)
  await waitFor(() => expect(focused()).toBe(w.function))
  await press(w.skip)
  await press(textOf('tap-happened-silence'))
  await waitFor(() => expect(focused()).toBe(w.did))
  await press(w.back)
  await waitFor(() => expect(focused()).toBe(w.happened))
  await press(textOf('tap-happened-told'))
  await waitFor(() => expect(kept.taps?.happened).toEqual(['tap-happened-silence', 'tap-happened-told']))
  expect(focused()).not.toBe(w.did)
  await press(textOf('tap-happened-silence'))
  await waitFor(() => expect(kept.taps?.happened).toEqual(['tap-happened-told']))
})

test('changing the way of writing hides nothing that was written', async () => {
  open({ form: 'six-steps', parts: { happened: 'We met.', meaning: 'A lot.' } })
  await press(`${words.pages.forms['before-meeting']}${words.pages.formHints['before-meeting']}`)
  await waitFor(() => expect(kept.form).toBe('before-meeting'))
  const texts = [...document.querySelectorAll('textarea')].map(({ value }) => value)
  expect(texts).toEqual(['', '', '', 'We met.', 'A lot.'])
})

test('six steps come one at a time, from the first that is empty, and all at once when asked', async () => {
  open({ form: 'six-steps', parts: { happened: 'We met.' } })
  const labels = () => [...document.querySelectorAll('label')].map(({ textContent }) => textContent)
  const { parts, steps } = words.pages
  expect(labels()).toContain(parts.felt)
  expect(labels()).not.toContain(parts.happened)
  await press(steps.next)
  await waitFor(() => expect(labels()).toContain(parts['well-and-not']))
  expect(document.activeElement?.tagName).toBe('TEXTAREA')
  await press(steps.all)
  await waitFor(() => expect(document.querySelectorAll('textarea')).toHaveLength(6))
})

test('a question that is taken up stands above the box and in the entry, and can be taken off', async () => {
  open()
  await press(words.pages.dayQuestion.answer)
  await waitFor(() => expect(kept.question).toBe(words.questions[0]?.id))
  const box = document.querySelector('textarea')
  const describedBy = box?.getAttribute('aria-describedby') ?? ''
  expect(document.getElementById(describedBy)?.textContent).toBe(words.questions[0]?.text)
  render(<EntryBody t={t} words={words} writing={kept} />, document.body)
  expect(document.body.textContent).toContain(words.questions[0]?.text)
  open({ question: words.questions[0]?.id })
  await press(words.pages.dayQuestion.takeOff)
  await waitFor(() => expect(kept.question).toBeUndefined())
})

test('how strong a feeling was can be said, unsaid, and goes with the feeling', async () => {
  open({ feelings: ['hope'] })
  await press(words.pages.strengths.very)
  await waitFor(() => expect(kept.strengths).toEqual({ hope: 3 }))
  await press(words.pages.strengths.little)
  await waitFor(() => expect(kept.strengths).toEqual({ hope: 1 }))
  await press(words.pages.strengths.little)
  await waitFor(() => expect(kept.strengths).toEqual({}))
  await press(words.pages.strengths.clear)
  await press('hope')
  await waitFor(() => expect(kept).toMatchObject({ feelings: [], strengths: {} }))
})

test('after a conversation that was tried out, offers questions to begin with instead of that of the day', async () => {
  const [id, conversation] = Object.entries(words.conversations)[0] ?? []
  open({ conversation: id })
  const { afterTalk, dayQuestion } = words.pages
  const text = document.body.textContent ?? ''
  expect(text).toContain(afterTalk.title.replace('{title}', conversation?.title ?? ''))
  expect(text).toContain(afterTalk.words)
  expect(text).not.toContain(dayQuestion.title)
})
