import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '#practice/identifiers/find-identifiers.ts'
import { readIdentifiers } from '../../../scripts/mirror-report/read-identifiers.ts'
import { tallyIdentifiers } from '../../../scripts/mirror-report/tally-identifiers.ts'
import { ownNames } from '../../fixtures/identifiers/own-names.ts'

const root = join(import.meta.dirname, '../../fixtures/identifiers')
const cases = (['it', 'en'] as const).flatMap((language) =>
  (['develop', 'held-out'] as const).map((set) => ({ language, set })),
)
const structured = ['email', 'phone', 'iban', 'tax-code', 'national-insurance', 'plate']

describe.for(cases)('$language, $set', ({ language, set }) => {
  const gold = readIdentifiers(join(root, language, `${set}.jsonl`))
  const tallies = tallyIdentifiers(
    gold.map(({ text, identifiers }) => ({
      labelled: identifiers,
      found: findIdentifiers(text, language, ownNames[language]),
    })),
  )
  const all = tallies.find(({ kind }) => kind === 'all')

  test('150 texts or more, all different, about a third with nothing to find, labels inside', () => {
    expect(gold.length).toBeGreaterThanOrEqual(150)
    expect(new Set(gold.map(({ text }) => text)).size).toBe(gold.length)
    expect(gold.filter(({ identifiers }) => identifiers.length === 0).length).toBeGreaterThanOrEqual(50)
    for (const { text, identifiers } of gold) {
      for (const { start, end } of identifiers) expect(text.slice(start, end).trim()).toHaveLength(end - start)
    }
  })

  test('19 of 20 are found, and 4 of 5 findings are right', () => {
    expect(all && all.hit / all.gold).toBeGreaterThanOrEqual(0.95)
    expect(all && all.right / all.found).toBeGreaterThanOrEqual(0.8)
  })

  test('what has a shape of its own is always found', () => {
    for (const { kind, gold: labels, hit } of tallies.filter(({ kind }) => structured.includes(kind)))
      expect([kind, hit]).toEqual([kind, labels])
  })
})
