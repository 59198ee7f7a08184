import { expect, test } from 'vitest'
import { linkedTermsExist } from '#content/checks/linked-terms-exist.ts'
import type { CourseScreen } from '#content/schema/course.ts'
import { changeCourseScreen, changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes marked words that the glossary has', () => {
  expect(linkedTermsExist.check(shippedCorpus)).toEqual([])
})

const marked = 'La [[speranza|term-none]].'
const changes: [string, Partial<CourseScreen>][] = [
  ['a paragraph', { paragraphs: [marked] }],
  ['a list', { list: [marked] }],
  ['an example', { example: { text: marked } }],
]

test.for(changes)('finds a word without a meaning in %s', ([, change]) => {
  const changed = changeCourseScreen('it', 'values-hope', change)
  expect(linkedTermsExist.check(changed)).toEqual([expect.stringMatching(/^it values-hope: .*“term-none”/)])
})

test('finds a mark that was left open', () => {
  const changed = changeCourseScreen('en', 'values-hope', { paragraphs: ['A [[role model|term-role-model is here.'] })
  expect(linkedTermsExist.check(changed)).toEqual([expect.stringMatching(/^en values-hope-paragraph-1: /)])
})

test('finds a mark where no meaning opens', () => {
  const changed = changeLanguage('en', ({ terms }) => ({
    terms: terms.map((term) => (term.id === 'term-peer' ? { ...term, meaning: 'A [[peer|term-peer]].' } : term)),
  }))
  expect(linkedTermsExist.check(changed)).toEqual([expect.stringMatching(/^en term-peer-meaning: /)])
})
