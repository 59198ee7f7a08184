import { describe, expect, test } from 'vitest'
import type { CourseScreen } from '#content/schema/course.ts'
import type { Question } from '#content/schema/self-check.ts'
import { findSource } from '#practice/course/find-source.ts'
import { listScreens } from '#practice/course/list-screens.ts'
import { type Done, findPlace, questionsOn } from '#practice/course/where-i-am.ts'

const screenOf = (id: string, change: Partial<CourseScreen> = {}): CourseScreen => ({
  id,
  title: id,
  paragraphs: ['…'],
  example: { text: '…' },
  moments: [],
  reflectOn: [{ kind: 'duty', id: 'duty-listening' }],
  objectives: ['obj-role'],
  functions: ['fn-daily'],
  facts: ['fn-daily-1'],
  ...change,
})
const answer = (fits: boolean, facts: string[]) => ({ fits, feedback: '…', facts })
const questionOf = (id: string, facts: string[]): Question => ({
  id,
  form: 'true-or-false',
  statement: '…',
  answers: { true: answer(true, facts), false: answer(false, ['obj-role']) },
})
const nothing: Done = { read: [], practised: [], answered: [], ticked: [], reflections: [] }
const part = {
  id: 'fn-daily',
  screens: [screenOf('a'), screenOf('b')],
  questions: [questionOf('role-one', ['fn-daily-2'])],
  isLinkable: true,
}

test('nothing done shows nothing', () => {
  expect(findPlace(part, nothing)).toEqual({
    id: 'fn-daily',
    read: 'none',
    checked: 'none',
    practised: 'none',
    reflected: 'none',
  })
})

test('some screens read are a part, all of them are all', () => {
  expect(findPlace(part, { ...nothing, read: ['b', 'other'] }).read).toBe('some')
  expect(findPlace(part, { ...nothing, read: ['a', 'b'] }).read).toBe('all')
})

test('questions answered count whatever the answer was', () => {
  expect(findPlace(part, { ...nothing, answered: ['role-one'] }).checked).toBe('all')
})

test('practised is what was looked for from its screens, or a duty that is all one of them is about', () => {
  expect(findPlace(part, { ...nothing, practised: ['a'] }).practised).toBe('all')
  expect(findPlace(part, { ...nothing, ticked: ['duty-listening'] }).practised).toBe('all')
  expect(findPlace(part, { ...nothing, practised: ['other'], ticked: ['duty-goals'] }).practised).toBe('none')
  const wider = [
    screenOf('a', {
      reflectOn: [
        { kind: 'duty', id: 'duty-listening' },
        { kind: 'value', id: 'val-hope' },
      ],
    }),
  ]
  expect(findPlace({ ...part, screens: wider }, { ...nothing, ticked: ['duty-listening'] }).practised).toBe('none')
})

describe('reflected on', () => {
  const linked = (ids: string[]) => ({ ...nothing, reflections: [{ duties: ids, functions: [], values: [] }] })

  test('is a function that a reflection names, and no other', () => {
    expect(findPlace(part, linked(['fn-daily'])).reflected).toBe('all')
    expect(findPlace(part, linked(['duty-listening', 'fn-ongoing'])).reflected).toBe('none')
  })

  test('is an objective when a reflection is about all that one of its screens suggests', () => {
    const objective = { ...part, id: 'obj-role', isLinkable: false }
    expect(findPlace(objective, linked(['duty-listening'])).reflected).toBe('all')
    expect(findPlace(objective, linked(['duty-goals'])).reflected).toBe('none')
  })
})

test('a part without questions or screens is never shown as done', () => {
  const bare = findPlace({ id: 'fn-daily', screens: [], questions: [], isLinkable: true }, { ...nothing, read: ['a'] })
  expect([bare.read, bare.checked]).toEqual(['none', 'none'])
})

test('questions look at a function when an answer cites a fact of it', () => {
  const questions = [questionOf('role-one', ['fn-daily-2']), questionOf('role-two', ['fn-ongoing-1'])]
  expect(questionsOn('fn-daily', questions).map(({ id }) => id)).toEqual(['role-one'])
})

test('the source of a reason is the screen that says most of its facts', () => {
  const chapter = (screens: CourseScreen[]) => ({ id: 'c', title: 'c', objectives: ['obj-role' as const], screens })
  const chapters = [
    chapter([screenOf('one', { facts: ['a-1'] })]),
    chapter([screenOf('two', { facts: ['a-1', 'a-2'] })]),
  ]
  expect(findSource(chapters, ['a-1', 'a-2'])?.id).toBe('two')
  expect(findSource(chapters, ['a-1'])?.id).toBe('one')
  expect(findSource(chapters, ['b-1'])).toBeUndefined()
})

test('screens stand in the order of the course, each with its chapter', () => {
  const titles = { x: { title: 'X', screens: { b: 'B', a: 'A' } }, y: { title: 'Y', screens: { c: 'C' } } }
  expect(listScreens(titles).map(({ id, chapterTitle }) => `${chapterTitle} ${id}`)).toEqual(['X b', 'X a', 'Y c'])
})
