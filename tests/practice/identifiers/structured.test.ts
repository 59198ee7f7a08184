import { describe, expect, test } from 'vitest'
import { findIdentifiers } from '#practice/identifiers/find-identifiers.ts'
import { fitsIban } from '#practice/identifiers/structured/fits-iban.ts'
import { fitsTaxCode } from '#practice/identifiers/structured/fits-tax-code.ts'

const none = { people: [], places: [], services: [] }
const find = (text: string, language: 'it' | 'en') =>
  findIdentifiers(text, language, none).map(({ kind, start, end }) => [kind, text.slice(start, end)])

test('a tax code is known by its control letter, also with letters in place of digits', () => {
  expect(fitsTaxCode('RSSMRA85T10A562S')).toBe(true)
  expect(fitsTaxCode('RSSMRA85T10A562T')).toBe(false)
  expect(fitsTaxCode('RSSMRA85T10A56NH')).toBe(true)
})

test('an IBAN is known by its check digits', () => {
  expect(fitsIban('IT60X0542811101000000123456')).toBe(true)
  expect(fitsIban('GB29NWBK60161331926819')).toBe(true)
  expect(fitsIban('GB28NWBK60161331926819')).toBe(false)
})

describe('what has a shape of its own is found', () => {
  test.for([
    ['it', 'Il suo c.f. è rssmra85t10a562s, mi pare.', 'tax-code', 'rssmra85t10a562s'],
    ['it', 'IBAN IT60 X054 2811 1010 0000 0123 456.', 'iban', 'IT60 X054 2811 1010 0000 0123 456'],
    ['it', 'Chiamala al 333.123.45.67', 'phone', '333.123.45.67'],
    ['it', 'L’auto targata ab 123 cd', 'plate', 'ab 123 cd'],
    ['it', 'scrivi a luce(at)esempio.it', 'email', 'luce(at)esempio.it'],
    ['en', 'Ring her on 07700 900 123.', 'phone', '07700 900 123'],
    ['en', 'NI no. QQ123456C', 'national-insurance', 'QQ123456C'],
    ['en', 'He drives AB12 CDE now', 'plate', 'AB12 CDE'],
    ['en', 'a.person+journal@example.org', 'email', 'a.person+journal@example.org'],
  ] as const)('%s: %s', ([language, text, kind, found]) => {
    expect(find(text, language)).toContainEqual([kind, found])
  })
})

test('numbers that are nobody’s are left alone', () => {
  expect(find('Costa 12.500 euro e sono 333 giorni dal 2021 al 2023.', 'it')).toEqual([])
  expect(find('It cost £12,500 and took 365 days, from 2019 to 2023.', 'en')).toEqual([])
})

test('a name from the person’s own list is found in any letters', () => {
  const text = 'ieri alla casa del pozzo c’era toto'
  const own = { people: ['Totò', 'Toto'], places: [], services: ['Casa del Pozzo'] }
  expect(findIdentifiers(text, 'it', own).map(({ start, end }) => text.slice(start, end))).toEqual([
    'casa del pozzo',
    'toto',
  ])
})
