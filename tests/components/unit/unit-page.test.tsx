// @vitest-environment happy-dom

import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { UnitPage } from '#components/unit/UnitPage.tsx'
import { words as w } from '#content/course-pages/en.ts'
import { strings } from '#content/interface/en.ts'
import { principles } from '#content/self-checks/en/principles.ts'
import { coursePageWords, courseTitleWords, selfCheckFrameWords } from '#content/words.ts'
import type { Store } from '#storage/store.ts'
import { createDiskStore } from '../../storage/create-disk-store.ts'
import { useFreshDatabase } from '../../storage/fresh-database.ts'
import { waitFor } from '../../wait-for.ts'
import { InApp } from '../app/InApp.tsx'
import { find, press } from '../app/press.ts'
import { createLocks } from './create-locks.ts'

const database = useFreshDatabase()
let store: Store
let said: string[]

/** The page as it is drawn when it is opened, or opened again. */
function openPage(lock: 'free' | 'locked' = 'free') {
  render(null, document.body)
  const announce = (text: string) => said.push(text)
  render(
    <InApp store={store} lock={lock} announce={announce}>
      <UnitPage />
    </InApp>,
    document.body,
  )
}

const heading = () => document.querySelector('h1')?.textContent
/** The first question whose first answer is a weaker one. */
const weaker = principles.questions.findIndex(
  (question) => question.form === 'true-or-false' && !question.answers.true.fits,
)

beforeEach(async () => {
  fakeBrowser.reset()
  // A save that is under way when the test ends is told to the console.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => {})
  vi.stubGlobal('scrollTo', () => {})
  Object.defineProperty(navigator, 'locks', { value: createLocks(), configurable: true })
  said = []
  store = createDiskStore(database.get())
  await Promise.all([coursePageWords, courseTitleWords, selfCheckFrameWords].map(({ load }) => load('en')))
})
afterEach(() => render(null, document.body))

async function goToQuestion(index: number) {
  await press('.check-links button')
  await find('.question')
  for (let at = 0; at < index; at += 1) {
    await press('.question-steps .button-main')
    await waitFor(() => expect(heading()).toContain(`${at + 2} `))
  }
}

describe('a screen', () => {
  test('takes the focus at its heading after a step, and reopens without taking it', async () => {
    openPage()
    await press('.go-on .button-main')
    const title = await find('.course-screen h1')
    await waitFor(() => expect(document.activeElement).toBe(title))
    await waitFor(async () => expect((await store.viewStates.unit.get()).view).toBe('screen'))
    const shown = title.textContent
    openPage()
    expect((await find('.course-screen h1')).textContent).toBe(shown)
    expect(document.activeElement).toBe(document.body)
  })

  test('is where the contents offer to go on', async () => {
    openPage()
    await press('.screen-link')
    const title = (await find('.course-screen h1')).textContent
    await waitFor(async () => expect((await readCourse()).read.length).toBe(1))
    await press('.course-screen .button-quiet')
    await waitFor(() => expect(document.querySelector('.go-on .button-main')?.textContent).toBe(w.contents.goOn))
    expect(document.querySelector('.go-on-title')?.textContent).toBe(title)
    expect(document.querySelectorAll('.screen-read').length).toBe(1)
  })

  test('asks the journal to begin with what it is about', async () => {
    openPage()
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    await press('.screen-link')
    const reflect = await waitFor(() => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === w.screen.reflect)
      if (!found) throw new Error('No such button.')
      return found
    })
    reflect.click()
    await waitFor(() => expect(create).toHaveBeenCalled())
    expect(await fakeBrowser.storage.session.get('request-journal')).toMatchObject({
      'request-journal': { request: { kind: 'write', links: { functions: expect.any(Array) } } },
    })
  })

  test('works while the journal is locked, and keeps nothing', async () => {
    const marked = vi.spyOn(store.course, 'markRead')
    openPage('locked')
    expect((await find('.notice')).textContent).toContain(w.contents.locked)
    await press('.screen-link')
    await find('.course-screen')
    expect(marked).not.toHaveBeenCalled()
  })
})

describe('the parts of the unit', () => {
  test('open by address, which is neutral again afterwards', async () => {
    location.hash = '#duties'
    openPage()
    const title = await find('#duties-title')
    expect(title.textContent).toBe(strings.unitPart.duties)
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(location.hash).toBe('')
    for (const part of ['functions', 'values', 'confidentiality']) await find(`#${part}`)
  })

  test('open from the contents, and lead back to them', async () => {
    openPage()
    await press('.part-links li:last-child button')
    await waitFor(() => expect(document.activeElement?.id).toBe('confidentiality-title'))
    await press('.unit .button-quiet')
    await find('.contents')
  })
})

describe('a question', () => {
  test('gives the reason of every choice, says it once, and lets one try another at once', async () => {
    openPage()
    await goToQuestion(weaker)
    for (const choice of document.querySelectorAll<HTMLButtonElement>('.choice')) {
      choice.click()
      await waitFor(() => expect(choice.getAttribute('aria-pressed')).toBe('true'))
    }
    const question = principles.questions[weaker]
    if (question?.form !== 'true-or-false') throw new Error('Another form.')
    expect(said).toEqual([
      `${w.check.another} ${question.answers.true.feedback}`,
      `${w.check.fits} ${question.answers.false.feedback}`,
    ])
  })

  test('comes back when its first answer was weaker, whatever is tried after it', async () => {
    openPage()
    await goToQuestion(weaker)
    const [first, second] = document.querySelectorAll<HTMLButtonElement>('.choice')
    first?.click()
    await waitFor(() => expect(first?.getAttribute('aria-pressed')).toBe('true'))
    second?.click()
    const id = principles.questions[weaker]?.id ?? ''
    await waitFor(async () => expect((await readCourse()).hard[id]?.box).toBe(1))
    expect((await readCourse()).answered).toEqual([id])
  })

  test('does not come back when its first answer sits well, whatever is tried after it', async () => {
    openPage()
    await goToQuestion(weaker)
    const [first, second] = document.querySelectorAll<HTMLButtonElement>('.choice')
    second?.click()
    await waitFor(() => expect(second?.getAttribute('aria-pressed')).toBe('true'))
    first?.click()
    await waitFor(async () => expect((await readCourse()).answered.length).toBe(1))
    expect((await readCourse()).hard).toEqual({})
  })

  test('reopens with the chosen answer and its reason', async () => {
    openPage()
    await goToQuestion(weaker)
    await press('.choice')
    const reason = (await find('.feedback')).textContent
    await waitFor(async () => expect((await store.viewStates.unit.get()).check?.choice).toBe('true'))
    openPage()
    expect((await find('.feedback')).textContent).toBe(reason)
    expect(heading()).toContain(`${weaker + 1} `)
  })
})

describe('questions that come back', () => {
  const days = ['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04']

  beforeEach(async () => {
    for (const [index, answeredOn] of days.entries()) {
      await store.course.markAnswered(principles.questions[index]?.id ?? '', () => ({ box: 1, answeredOn }))
    }
  })

  test('are three at most, and there is always enough for today', async () => {
    openPage()
    await waitFor(() => expect(document.body.textContent).toContain(w.check.todayIntro.other.replace('{count}', '3')))
    const enough = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === w.check.todayEnough,
    )
    enough?.click()
    await waitFor(() => expect(document.body.textContent).not.toContain(w.check.todayTitle))
    expect(said).toEqual([w.check.todayLeft])
    await waitFor(async () => expect((await store.viewStates.unit.get()).enoughOn).toBeDefined())
    openPage()
    await find('.contents')
    expect(document.body.textContent).not.toContain(w.check.todayTitle)
  })

  test('are asked one after the other', async () => {
    openPage()
    await waitFor(() => {
      const start = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === w.check.todayStart,
      )
      if (!start) throw new Error('Nothing comes back.')
      start.click()
    })
    await find('.question')
    expect(heading()).toBe(w.check.place.replace('{number}', '1').replace('{count}', '3'))
  })
})

const readCourse = () =>
  new Promise<Parameters<Parameters<Store['course']['watch']>[0]>[0]>((resolve, reject) => {
    const stop = store.course.watch((value) => {
      resolve(value)
      setTimeout(() => stop())
    }, reject)
  })
