import { expect, test } from 'vitest'
import { describeCoverage } from '../../../scripts/content-report/describe-coverage.ts'
import { shippedCorpus } from '../../content/shipped-corpus.ts'
import { factIds } from '../../fixtures/fact-ids.ts'

test.for(['it', 'en'] as const)('the course says all of the unit, %s', (language) => {
  expect(describeCoverage(shippedCorpus[language], factIds)).toBe(`${factIds.length} of ${factIds.length}, 100 %`)
})

test('names what is missing, and never rounds up to 100 %', () => {
  const [first, ...others] = shippedCorpus.it.chapters
  const known = [...new Set(others.flatMap(({ screens }) => screens.flatMap(({ facts }) => facts)))]
  const corpus = { ...shippedCorpus.it, chapters: others }
  expect(first?.id).toBe('start')
  expect(describeCoverage(corpus, [...known, 'a-new-fact'])).toBe(
    `${known.length} of ${known.length + 1}, 99 %; missing: a-new-fact`,
  )
  expect(describeCoverage({ ...corpus, chapters: [] }, ['a', 'b'])).toBe('0 of 2, 0 %; missing: a, b')
})
