import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, matches } from '#practice/search-text.ts'

const italian = fc.string({ unit: fc.constantFrom(..."abcdeèéàòùìEÈÀz ’'.,{}\n"), maxLength: 60 })

describe('matches', () => {
  test.for([
    ['perche', 'Perché no?', true],
    ['PERCHÉ', 'perche no?', true],
    ["com'e", 'Com’è andata?', true],
    ['com’è', "com'e andata", true],
    ['andata come', 'Come è andata?', true],
    ['anda', 'Come è andata?', true],
    ['andata mai', 'Come è andata?', false],
    ['', 'qualcosa', true],
    ['  \n ', 'qualcosa', true],
    ['(.*)', 'qualcosa', false],
    ['[', 'un [nome]', true],
    ['cafe\u0301', 'caffè, café', true],
  ] as const)('“%s” in “%s”: %s', ([query, text, found]) => {
    expect(matches(query, text)).toBe(found)
  })

  test('a text finds itself, folded or not', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => matches(text, text) && matches(fold(text), text)))
  })

  test('any part of a text finds it, whatever its case', () => {
    fc.assert(
      fc.property(italian, fc.nat(60), fc.nat(60), (text, from, length) => {
        const part = text.slice(from, from + length)
        return matches(part, text) && matches(part.toUpperCase(), text)
      }),
    )
  })
})

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)))
})
