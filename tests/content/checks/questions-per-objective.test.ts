import { expect, test } from 'vitest'
import { questionsPerObjective } from '#content/checks/questions-per-objective.ts'
import type { SelfCheck } from '#content/schema/self-check.ts'
import { changeLanguage, changeQuestion } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const changeRole = (change: (questions: SelfCheck['questions']) => SelfCheck['questions']) =>
  changeLanguage('it', ({ selfChecks }) => ({
    selfChecks: selfChecks.map((selfCheck) =>
      selfCheck.objective === 'obj-role' ? { ...selfCheck, questions: change(selfCheck.questions) } : selfCheck,
    ),
  }))

test('takes six questions of three forms', () => {
  expect(questionsPerObjective.check(shippedCorpus)).toEqual([])
  const sorted = (questions: SelfCheck['questions']) => questions.toSorted((a, b) => b.form.localeCompare(a.form))
  expect(
    questionsPerObjective.check(changeRole((all) => [...sorted(all).slice(0, 5), ...sorted(all).slice(-1)])),
  ).toEqual([])
})

test('finds five', () => {
  const faults = questionsPerObjective.check(changeRole((questions) => questions.slice(0, 5)))
  expect(faults[0]).toMatch(/^it obj-role: 5 questions are here/)
})

test('finds an objective without any', () => {
  const without = changeLanguage('en', ({ selfChecks }) => ({ selfChecks: selfChecks.slice(1) }))
  expect(questionsPerObjective.check(without).join('\n')).toContain('en obj-principles: 0 questions are here')
})

test('finds questions all alike', () => {
  const alike = changeRole((questions) => questions.map((question) => ({ ...trueOrFalse, id: question.id })))
  expect(questionsPerObjective.check(alike)).toEqual([expect.stringContaining('1 forms are here')])
})

test('finds an id that leads to another objective', () => {
  const lost = changeQuestion('en', 'role-how-did-you', (question) => ({ ...question, id: 'rules-how-did-you' }))
  expect(questionsPerObjective.check(lost)).toEqual([expect.stringContaining('“rules-how-did-you” begins otherwise')])
})

const answer = { feedback: 'This says why, in a few plain words.', facts: ['val-hope-1'] }
const trueOrFalse = {
  id: 'role-x',
  form: 'true-or-false' as const,
  statement: 'It is so.',
  answers: { true: { ...answer, fits: true }, false: { ...answer, fits: false } },
}
