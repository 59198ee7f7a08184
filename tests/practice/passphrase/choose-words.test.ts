import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chooseWords, type FillRandom } from '#practice/passphrase/choose-words.ts'

/** Gives the numbers one after the other. */
function feed(numbers: readonly number[]): FillRandom {
  const rest = [...numbers]
  return (drawn) => drawn.set([rest.shift() ?? 0])
}

test('numbers beyond the last whole round are drawn anew, so that no word is favoured', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (length, seed) => {
      const words = Array.from({ length }, (_, index) => `word${index}`)
      const fairBelow = 2 ** 32 - (2 ** 32 % length)
      const beyond = fairBelow + (seed % Math.max(1, 2 ** 32 - fairBelow))
      const drawn = beyond < 2 ** 32 ? [beyond, seed] : [seed]
      expect(chooseWords(words, 1, feed(drawn))).toEqual([`word${seed % length}`])
      expect(fairBelow % length).toBe(0)
    }),
  )
})

test('every word comes up about equally often', () => {
  const words = Array.from({ length: 48 }, (_, index) => `word${index}`)
  const draws = 48_000
  const counts = new Map<string, number>()
  for (const word of chooseWords(words, draws, (numbers) => crypto.getRandomValues(numbers)))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  const expected = draws / words.length
  const chiSquared = words.reduce((sum, word) => sum + ((counts.get(word) ?? 0) - expected) ** 2 / expected, 0)
  // 47 degrees of freedom: a fair lot goes beyond 110 less than once in a million runs.
  expect(chiSquared).toBeLessThan(110)
})

test('a list without words is an error, not an empty passphrase', () => {
  expect(() => chooseWords([], 4, feed([]))).toThrow(RangeError)
})
