import { expect, test } from 'vitest'
import { fittingPlaceVaries } from '#content/checks/fitting-place-varies.ts'
import type { Reply } from '#content/schema/self-check.ts'
import { changeQuestions } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const changeReplies = (change: (replies: readonly Reply[]) => Reply[]) =>
  changeQuestions('it', (question) =>
    question.form === 'choose-reply' ? { ...question, replies: change(question.replies) } : question,
  )

test('takes the shipped questions', () => {
  expect(fittingPlaceVaries.check(shippedCorpus)).toEqual([])
})

test('finds replies that always fit at the same place', () => {
  const first = changeReplies((replies) => replies.toSorted((a, b) => Number(b.fits) - Number(a.fits)))
  const faults = fittingPlaceVaries.check(first)
  expect(faults).toHaveLength(6)
  expect(faults[0]).toMatch(/^it obj-principles: .*“choose-reply”/)
})

test('finds statements of which none is so', () => {
  const none = changeQuestions('en', (question) =>
    question.form === 'true-or-false'
      ? {
          ...question,
          answers: {
            true: { ...question.answers.true, fits: false },
            false: { ...question.answers.false, fits: true },
          },
        }
      : question,
  )
  expect(fittingPlaceVaries.check(none).join('\n')).toContain('en obj-types: ')
})

test('finds that the longest reply mostly fits', () => {
  const longer = changeReplies((replies) =>
    replies.map((reply) => (reply.fits ? { ...reply, words: `${reply.words} ${'E poi ancora. '.repeat(9)}` } : reply)),
  )
  expect(fittingPlaceVaries.check(longer)).toEqual([expect.stringContaining('In 100 of 100 questions')])
})

test('finds that the longest reply hardly ever fits', () => {
  const shorter = changeReplies((replies) => replies.map((reply) => (reply.fits ? { ...reply, words: 'Sì.' } : reply)))
  expect(fittingPlaceVaries.check(shorter)).toEqual([expect.stringContaining('In 0 of 100 questions')])
})

test('finds cards that come pile by pile', () => {
  const piled = changeQuestions('it', (question) =>
    question.form === 'sort'
      ? { ...question, cards: question.cards.toSorted((a, b) => a.pile.localeCompare(b.pile)) }
      : question,
  )
  expect(fittingPlaceVaries.check(piled)[0]).toMatch(/^it principles-being-with: First come all cards of one pile/)
})
