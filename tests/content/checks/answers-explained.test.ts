import { expect, test } from 'vitest'
import { answersExplained } from '#content/checks/answers-explained.ts'
import type { Question, Reply } from '#content/schema/self-check.ts'
import { changeQuestion } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const changeReplies = (change: (reply: Reply, index: number) => Partial<Reply>) =>
  changeQuestion('en', 'role-hard-words', (question) =>
    question.form === 'choose-reply'
      ? { ...question, replies: question.replies.map((reply, index) => ({ ...reply, ...change(reply, index) })) }
      : question,
  )
const changeCards = (language: 'it' | 'en', change: (question: Question) => Question) =>
  changeQuestion(language, 'rules-at-the-council-office', change)

test('takes the shipped answers', () => {
  expect(answersExplained.check(shippedCorpus)).toEqual([])
})

test.for([
  ['no feedback', () => ({ feedback: ' ' }), 'gives no reason'],
  ['a nod for feedback', () => ({ feedback: 'Yes, that fits.' }), 'gives no reason'],
  ['no facts', () => ({ facts: [] }), 'rests on no fact'],
  ['the same words for all', () => ({ feedback: 'This one says so in the very same words.' }), 'get the same words'],
  ['no answer that fits', () => ({ fits: false }), 'No choice is “fits”'],
  ['no answer that leaves something out', () => ({ fits: true }), 'No choice is “weaker”'],
] as const)('finds %s', ([, change, noticed]) => {
  const faults = answersExplained.check(changeReplies(change))
  expect(faults[0]).toMatch(/^en role-hard-words: /)
  expect(faults.join('\n')).toContain(noticed)
})

test('finds cards that all go to one pile', () => {
  const onePile = changeCards('it', (question) =>
    question.form === 'sort'
      ? { ...question, cards: question.cards.map((card) => ({ ...card, pile: 'peer-support' })) }
      : question,
  )
  expect(answersExplained.check(onePile)).toEqual([expect.stringContaining('No choice is “not-its-job”')])
})
