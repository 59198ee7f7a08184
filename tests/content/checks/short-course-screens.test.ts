import { expect, test } from 'vitest'
import { shortCourseScreens } from '#content/checks/short-course-screens.ts'
import { changeCourseScreen } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

/** A screen of so many words: one in the example, the others in its paragraph; marks count as no words. */
const ofWords = (count: number) =>
  changeCourseScreen('en', 'values-acceptance', {
    paragraphs: [`[[word|term-peer]] ${'word '.repeat(count - 2)}`],
    example: { text: 'Word.' },
  })

test('takes screens of one idea', () => {
  expect(shortCourseScreens.check(shippedCorpus)).toEqual([])
})

test.for([60, 140])('takes %d words', (count) => {
  expect(shortCourseScreens.check(ofWords(count))).toEqual([])
})

test.for([59, 141])('finds a screen of %d words', (count) => {
  expect(shortCourseScreens.check(ofWords(count))).toEqual([
    expect.stringContaining(`en values-acceptance: ${count} words.`),
  ])
})
