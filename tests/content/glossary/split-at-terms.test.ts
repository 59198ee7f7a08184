import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitAtTerms, withoutTermMarks } from '#content/glossary/split-at-terms.ts'

const plain = (text: string) => ({ kind: 'text', text }) as const
const term = (text: string, id: string) => ({ kind: 'term', text, id }) as const

describe('splitAtTerms', () => {
  test.for([
    ['no glossary word', 'Una frase.', [plain('Una frase.')]],
    ['nothing', '', []],
    [
      'one in the middle',
      'I [[pari|term-peer]] si capiscono.',
      [plain('I '), term('pari', 'term-peer'), plain(' si capiscono.')],
    ],
    ['one alone', '[[peers|term-peer]]', [term('peers', 'term-peer')]],
    [
      'two side by side',
      '[[l’ascolto attivo|term-a]][[è|term-b]]!',
      [term('l’ascolto attivo', 'term-a'), term('è', 'term-b'), plain('!')],
    ],
    ['brackets of another kind', 'a [b] c [[d]] e|f', [plain('a [b] c [[d]] e|f')]],
    ['a mark that was left open', 'I [[pari|term-peer sono qui', [plain('I [[pari|term-peer sono qui')]],
    ['a mark without words', '[[|term-peer]]', [plain('[[|term-peer]]')]],
  ] as const)('%s', ([, text, pieces]) => {
    expect(splitAtTerms(text)).toEqual(pieces)
  })

  test('loses no letter', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'ab |[]è-’'), maxLength: 30 })
    const join = (text: string) =>
      splitAtTerms(text)
        .map((piece) => (piece.kind === 'term' ? `[[${piece.text}|${piece.id}]]` : piece.text))
        .join('')
    fc.assert(fc.property(anyText, (text) => join(text) === text))
  })
})

test('withoutTermMarks leaves what people read', () => {
  expect(withoutTermMarks('I [[pari|term-peer]] fanno [[peer support|term-peer-support]].')).toBe(
    'I pari fanno peer support.',
  )
})
