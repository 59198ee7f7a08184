import { expect, test } from 'vitest'
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

test('practised is what was looked for from its screens, or a duty of theirs that was ticked', () => {
  expect(findPlace(part, { ...nothing, practised: ['a'] }).practised).toBe('all')
  expect(findPlace(part, { ...nothing, ticked: ['duty-listening'] }).practised).toBe('all')
  expect(findPlace(part, { ...nothing, practised: ['other'], ticked: ['duty-goals'] }).practised).toBe('none')
})

test('reflected on is what a reflection is linked to', () => {
  const linked = (ids: string[]) => ({ ...nothing, reflections: [{ duties: [], functions: ids, values: [] }] })
  expect(findPlace(part, linked(['fn-daily'])).reflected).toBe('all')
  expect(findPlace(part, linked(['fn-ongoing'])).reflected).toBe('none')
})

test('a part without questions or screens is never shown as done', () => {
  const bare = findPlace({ id: 'fn-daily', screens: [], questions: [] }, { ...nothing, read: ['a'] })
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
