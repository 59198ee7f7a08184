import { expect, test } from 'vitest'
import { noSchoolMarks } from '#content/checks/no-school-marks.ts'
import type { Question } from '#content/schema/self-check.ts'
import { changeDuty, changeQuestion } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const explainWith = (language: 'it' | 'en', feedback: string) =>
  changeQuestion(language, 'role-take-what-fits', (question: Question) =>
    question.form === 'true-or-false'
      ? { ...question, answers: { ...question.answers, true: { ...question.answers.true, feedback } } }
      : question,
  )

test('takes the shipped feedback', () => {
  expect(noSchoolMarks.check(shippedCorpus)).toEqual([])
})

test.for([
  ['it', 'Vuoi aiutare, e si capisce.'],
  ['it', 'Che cosa è giusto per lei lo sa lei.'],
  ['it', 'Da questo punto di vista cambia.'],
  ['en', 'People have a right to privacy.'],
  ['en', 'Which answer leaves her more room?'],
] as const)('permits, in %s: %s', ([language, feedback]) => {
  expect(noSchoolMarks.check(explainWith(language, feedback))).toEqual([])
})

test.for([
  ['it', 'Sbagliato: guarda ancora.', 'Sbagliato'],
  ['it', 'La risposta corretta è un’altra.', 'corretta'],
  ['it', 'Bravissima, continua così.', 'Bravissima'],
  ['it', 'Ottimo lavoro.', 'Ottimo'],
  ['it', 'Peccato, riprova.', 'Peccato'],
  ['en', 'That is wrong.', 'wrong'],
  ['en', 'That’s right, you ask first.', 'That’s right'],
  ['en', 'Correct! You ask first.', 'Correct'],
  ['en', 'Well done, you ask first.', 'Well done'],
  ['en', 'Not quite: look again.', 'Not quite'],
  ['en', 'Your score goes up.', 'score'],
] as const)('finds, in %s: %s', ([language, feedback, found]) => {
  const faults = noSchoolMarks.check(explainWith(language, feedback))
  expect(faults[0]).toMatch(/^.. role-take-what-fits-true-feedback/)
  expect(faults.join('\n')).toContain(`“${found}” stands here.`)
})

test('reads only what follows an answer', () => {
  expect(noSchoolMarks.check(changeDuty('en', 'duty-goals', { means: 'It is wrong to hurry.' }))).toEqual([])
})
