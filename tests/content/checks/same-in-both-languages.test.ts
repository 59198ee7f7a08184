import { expect, test } from 'vitest'
import { sameInBothLanguages } from '#content/checks/same-in-both-languages.ts'
import {
  changeConversation,
  changeCourseScreen,
  changeDuty,
  changeLanguage,
  changePrompt,
  changeQuestion,
  changeTurns,
} from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes two languages with one structure', () => {
  expect(sameInBothLanguages.check(shippedCorpus)).toEqual([])
})

test('leaves the words to each language, and lei to Italian', () => {
  expect(sameInBothLanguages.check(changePrompt('it', { words: 'Tutt’altro.', lei: 'Tutt’altro.' }))).toEqual([])
})

test.for([
  ['another skill', changePrompt('it', { skill: 'summary' })],
  ['another channel', changePrompt('en', { channel: 'either' })],
  ['other facts', changeDuty('en', 'duty-goals', { facts: ['val-hope-1'] })],
  ['other links', changeDuty('it', 'duty-goals', { moments: ['opening'] })],
  ['one line fewer', changeDuty('it', 'duty-goals', { isNot: ['Uno.', 'Due.'] })],
  [
    'another answer that fits',
    changeQuestion('en', 'role-hard-words', (question) =>
      question.form === 'choose-reply'
        ? { ...question, replies: question.replies.map((reply) => ({ ...reply, fits: !reply.fits })) }
        : question,
    ),
  ],
  [
    'a card fewer',
    changeQuestion('it', 'rules-at-the-council-office', (question) =>
      question.form === 'sort' ? { ...question, cards: question.cards.slice(1) } : question,
    ),
  ],
  [
    'other facts behind an answer',
    changeQuestion('it', 'role-take-what-fits', (question) =>
      question.form === 'true-or-false'
        ? { ...question, answers: { ...question.answers, true: { ...question.answers.true, facts: ['val-hope-1'] } } }
        : question,
    ),
  ],
  ['another function of a screen', changeCourseScreen('it', 'values-hope', { functions: ['fn-daily'] })],
  ['fewer marked words', changeCourseScreen('en', 'values-hope', { paragraphs: ['One.', 'Two.', 'Three.', 'Four.'] })],
  ['another way on', changeTurns('it', ({ own }) => ({ own: { ...own, next: 'elsewhere' } }))],
  ['another length', changeConversation('en', () => ({ minutes: 8 }))],
  ['a feeling fewer', changeLanguage('en', ({ feelings }) => ({ feelings: feelings.slice(1) }))],
] as const)('finds %s', ([, corpus]) => {
  expect(sameInBothLanguages.check(corpus)).not.toEqual([])
})

test('finds another order', () => {
  const turned = changeLanguage('en', ({ feelings }) => ({ feelings: feelings.toReversed() }))
  expect(sameInBothLanguages.check(turned)).toEqual([expect.stringContaining('stands in its place')])
})
