import { expect, test } from 'vitest'
import { selfChecks } from '#content/self-checks/en.ts'
import { frame } from '#content/self-checks/frame/en.ts'
import { explainAnswers } from '#practice/self-checks/explain-answers.ts'

test('every question has answers, each with words and a reason of its own', () => {
  for (const question of selfChecks.flatMap(({ questions }) => questions)) {
    const answers = explainAnswers(question, frame)
    expect(answers.length).toBeGreaterThanOrEqual(2)
    expect(answers.every(({ words, feedback }) => words !== '' && feedback !== '')).toBe(true)
    expect(new Set(answers.map(({ feedback }) => feedback)).size).toBe(answers.length)
    if (question.form !== 'sort') expect(answers.some(({ fits }) => fits)).toBe(true)
  }
})

test('a card to sort says where it belongs', () => {
  const sort = selfChecks.flatMap(({ questions }) => questions).find(({ form }) => form === 'sort')
  if (sort?.form !== 'sort') throw new Error('There is nothing to sort.')
  const [card] = sort.cards
  expect(explainAnswers(sort, frame)[0]?.words).toBe(`${card?.text} → ${frame.piles[card?.pile ?? 'peer-support']}`)
})
