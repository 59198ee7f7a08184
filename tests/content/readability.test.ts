import { describe, expect, test } from 'vitest'
import { countText, fleschKincaidGrade, gulpease } from '#content/checks/readability.ts'

describe('countText', () => {
  test.for([
    ['Uno. Due? Tre!', 3],
    ['«Uno.» Due… Tre', 3],
    ['Alle 9.30 da noi.', 1],
    ['', 0],
  ] as const)('%s has %d sentences', ([text, sentences]) => {
    expect(countText(text).sentences).toHaveLength(sentences)
  })

  test('an apostrophe or hyphen stays inside its word', () => {
    expect(countText('L’amica di ieri: drop-in').words).toEqual(['L’amica', 'di', 'ieri', 'drop-in'])
  })
})

test('Gulpease follows its formula, counted by hand', () => {
  // 6 words (l’amica counts as two), 45 letters, 1 sentence.
  expect(gulpease('La responsabilità dell’organizzazione è importante.')).toBeCloseTo(89 + (300 - 450) / 6, 5)
})

test('the grade follows its formula, counted by hand', () => {
  // 6 words, 1 sentence, 6 syllables.
  expect(fleschKincaidGrade('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 5)
})

test('no words are easy words', () => {
  expect(gulpease('')).toBe(100)
  expect(fleschKincaidGrade('')).toBe(0)
})
