import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findIdentifiers } from '#practice/identifiers/find-identifiers.ts'
import { putGeneral } from '#practice/identifiers/put-general.ts'
import { ownNames } from '../../fixtures/identifiers/own-names.ts'

const pieces = [
  ...['Mario', 'rosa', 'Will', 'ha 43 anni', 'via Roma 12', '14/03/1981', 'room 12', 'IT60X0542811101000000123456'],
  ...['333 1234567', '+39', '@', 'a@b.it', 'RSSMRA85T10A562S', 'AB123CD', 'è nato il', 'born on', '’s', 'd’', '«', '”'],
  ...[
    '\u202e',
    '\u2067',
    '\u200f',
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    '\n',
    '\r\n',
    '\t',
    ' ',
    '.',
    ',',
    '\u0000',
    'İ',
    'ß',
    'ﬁ',
    'e\u0301',
  ],
]
const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }))
const loneSurrogates = fc
  .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 8 })
  .map((units) => String.fromCharCode(...units))
const anyText = fc
  .array(fc.oneof({ weight: 6, arbitrary: piece }, loneSurrogates), { maxLength: 24 })
  .map((parts) => parts.join(''))
const tongue = fc.constantFrom('it' as const, 'en' as const)

test('no text breaks it: findings lie inside the text, in order, none over another', () => {
  fc.assert(
    fc.property(anyText, tongue, (text, language) => {
      let last = 0
      for (const { kind, start, end, hints } of findIdentifiers(text, language, ownNames[language])) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        if (kind === 'jigsaw') expect(start).toBe(end)
        else expect(end).toBeGreaterThan(start)
        for (const hint of hints ?? []) {
          expect(hint.start).toBeGreaterThanOrEqual(0)
          expect(hint.end).toBeLessThanOrEqual(text.length)
        }
        last = end
      }
    }),
    { numRuns: 10_000 },
  )
})

test('general words leave all that comes after in place', () => {
  fc.assert(
    fc.property(anyText, tongue, (text, language) => {
      for (const identifier of findIdentifiers(text, language, ownNames[language])) {
        const [wording] = identifier.general
        if (wording === undefined) continue
        expect(putGeneral(text, identifier, wording, language).endsWith(text.slice(identifier.end))).toBe(true)
      }
    }),
    { numRuns: 500 },
  )
})

test.for(['Ab ', 'A', '1 ', 'IT60 ', 'Mario Rossi ', 'via ', '(+', 'a.', 'chiama '])(
  'a long text of «%s» breaks nothing',
  (piece) => {
    const text = piece.repeat(5_000)
    for (const language of ['it', 'en'] as const) {
      const found = findIdentifiers(text, language, ownNames[language])
      expect(found.every(({ end }) => end <= text.length)).toBe(true)
    }
  },
)
