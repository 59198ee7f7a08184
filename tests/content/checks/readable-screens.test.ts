import { expect, test } from 'vitest'
import { readableScreens } from '#content/checks/readable-screens.ts'
import { changeDuty, changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const heavyItalian =
  'L’organizzazione responsabile predispone adeguate procedure informative, finalizzate alla predisposizione di interventi personalizzati. '.repeat(
    6,
  )
const heavyEnglish =
  'Organisational responsibilities necessitate considerable institutional communication regarding individualised interventions. '.repeat(
    5,
  )

test('takes easy screens', () => {
  expect(readableScreens.check(shippedCorpus)).toEqual([])
})

test('finds a heavy screen in each language, with its number', () => {
  expect(readableScreens.check(changeDuty('it', 'duty-goals', { means: heavyItalian }))).toEqual([
    expect.stringMatching(/^it duty-goals: Gulpease \d+\.\d, at least 70/),
  ])
  expect(readableScreens.check(changeDuty('en', 'duty-goals', { means: heavyEnglish }))).toEqual([
    expect.stringMatching(/^en duty-goals: Flesch-Kincaid grade \d+\.\d, at most 6/),
  ])
})

test('asks more of words for a hard moment', () => {
  const steps = ['Dopo una telefonata difficile, cerca una persona di riferimento che possa starti accanto adesso.']
  const middling = changeLanguage('it', ({ safetyCard }) => ({
    safetyCard: {
      ...safetyCard,
      parts: safetyCard.parts.map((part) =>
        part.id === 'violence' ? { ...part, steps: Array(5).fill(steps[0]) } : part,
      ),
    },
  }))
  expect(readableScreens.check(middling)).toEqual([expect.stringMatching(/^it safety-violence: .*at least 80/)])
})

test('leaves labels and a few words alone', () => {
  const few = changeLanguage('it', () => ({ strings: { popup: { a: 'Organizzazione responsabilizzante.' } } }))
  expect(readableScreens.check(few)).toEqual([])
})
