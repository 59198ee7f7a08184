import { expect, test } from 'vitest'
import { fleschKincaidGrade } from '#content/checks/readability.ts'
import { measureCourse } from '../../../scripts/content-report/measure-course.ts'
import { changeCourseScreen } from '../../content/change-corpus.ts'

test('counts what people read on a screen, without the marks of glossary words', () => {
  const corpus = changeCourseScreen('en', 'values-hope', {
    paragraphs: ['You are a [[role model|term-role-model]].', 'Hope can grow.'],
    list: ['In you.'],
    example: { text: 'Ana waits. Then she asks.' },
    facts: ['val-hope-1', 'val-hope-2'],
  })
  const text = 'You are a role model. Hope can grow. In you. Ana waits. Then she asks.'
  expect(measureCourse(corpus.en, 'en').find(({ id }) => id === 'values-hope')).toEqual({
    id: 'values-hope',
    words: 15,
    sentences: 5,
    readability: fleschKincaidGrade(text),
    longest: 5,
    facts: 2,
  })
})

test('measures every screen', () => {
  const corpus = changeCourseScreen('it', 'values-hope', {})
  const ids = corpus.it.chapters.flatMap(({ screens }) => screens.map(({ id }) => id))
  expect(measureCourse(corpus.it, 'it').map(({ id }) => id)).toEqual(ids)
})
