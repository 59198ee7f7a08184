import { describe, expect, test } from 'vitest'
import type { Question } from '#content/schema/self-check.ts'
import { judgeAnswer } from '#practice/self-checks/judge-answer.ts'

const facts = ['val-hope-1']
const fitting = { fits: true, feedback: 'This stays close.', facts }
const weaker = { fits: false, feedback: 'Look again.', facts }

const trueOrFalse: Question = {
  id: 'role-a',
  form: 'true-or-false',
  statement: 'It is so.',
  answers: { true: weaker, false: fitting },
}
const chooseReply: Question = {
  id: 'role-b',
  form: 'choose-reply',
  situation: 'Here.',
  words: 'Well?',
  replies: [
    { id: 'one', words: 'One.', ...fitting },
    { id: 'two', words: 'Two.', ...weaker },
    { id: 'three', words: 'Three.', ...fitting },
  ],
}
const mayIShare: Question = {
  id: 'role-c',
  form: 'may-i-share',
  situation: 'There.',
  answers: { yes: weaker, 'with-permission': fitting, 'only-what-is-needed': fitting, no: weaker },
}
const sort: Question = {
  id: 'role-d',
  form: 'sort',
  situation: 'Cards.',
  cards: [
    { id: 'p', text: 'P', pile: 'peer-support', feedback: 'Because P.', facts },
    { id: 'n', text: 'N', pile: 'not-its-job', feedback: 'Because N.', facts },
  ],
}

describe('one choice', () => {
  test.for([
    [trueOrFalse, 'true', false],
    [trueOrFalse, 'false', true],
    [chooseReply, 'one', true],
    [chooseReply, 'two', false],
    [chooseReply, 'three', true],
    [mayIShare, 'yes', false],
    [mayIShare, 'with-permission', true],
    [mayIShare, 'only-what-is-needed', true],
    [mayIShare, 'no', false],
  ] as const)('$0.form, $1: fits is $2, and the reason comes with it', ([question, choice, fits]) => {
    const { feedback } = fits ? fitting : weaker
    expect(judgeAnswer(question, { choice })).toEqual({ fits, notes: [{ choice, fits, feedback, facts }] })
  })
})

describe('cards', () => {
  test('fit when all lie where they belong', () => {
    const judged = judgeAnswer(sort, { piles: { p: 'peer-support', n: 'not-its-job' } })
    expect(judged?.fits).toBe(true)
    expect(judged?.notes.map(({ feedback }) => feedback)).toEqual(['Because P.', 'Because N.'])
  })

  test('say of each card whether it fits', () => {
    const judged = judgeAnswer(sort, { piles: { n: 'peer-support', p: 'peer-support' } })
    expect(judged?.fits).toBe(false)
    expect(judged?.notes.map(({ choice, fits }) => [choice, fits])).toEqual([
      ['p', true],
      ['n', false],
    ])
  })

  test('do not fit as a whole while one is still in the hand', () => {
    const judged = judgeAnswer(sort, { piles: { p: 'peer-support' } })
    expect(judged).toMatchObject({ fits: false, notes: [{ choice: 'p', fits: true }] })
  })
})

test.for([
  [trueOrFalse, { choice: 'perhaps' }],
  [chooseReply, { choice: 'toString' }],
  [mayIShare, { piles: { yes: 'peer-support' } }],
  [sort, { choice: 'p' }],
  [sort, { piles: { gone: 'not-its-job' } }],
  [sort, { piles: {} }],
] as const)('names no choice of $0.form: $1', ([question, given]) => {
  expect(judgeAnswer(question, given)).toBeUndefined()
})
