import { expect, test } from 'vitest'
import { enoughDailyQuestions } from '#content/checks/enough-daily-questions.ts'
import { changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes the shipped questions', () => {
  expect(enoughDailyQuestions.check(shippedCorpus)).toEqual([])
})

test('counts a question asked twice once', () => {
  const [first] = shippedCorpus.it.dailyQuestions
  const same = changeLanguage('it', ({ dailyQuestions }) => ({
    dailyQuestions: dailyQuestions.map((question) => ({ ...question, text: first?.text ?? '' })),
  }))
  expect(enoughDailyQuestions.check(same)).toEqual([expect.stringMatching(/^it questions of the day: There are 1\./)])
})
