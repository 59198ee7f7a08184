import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listBlanks } from '#content/checks/corpus/blanks.ts'
import { fill, findOpenBlank, showBlanks, splitAtBlanks } from '#practice/blanks.ts'
import { shippedCorpus } from '../content/shipped-corpus.ts'

const text = fc.string({ unit: fc.constantFrom(...'ab cè.’?'), maxLength: 12 })
const name = fc.stringMatching(/^[a-zàèìòù]{1,8}$/)
/** Well-formed words: text and blanks in turn. */
const words = fc
  .array(fc.tuple(text, name))
  .map((parts) => parts.map(([before, blank]) => `${before}{${blank}}`).join(''))

const shippedWords = (['it', 'en'] as const).flatMap((language) =>
  shippedCorpus[language].moments.flatMap(({ prompts }) =>
    prompts.flatMap((prompt) => (prompt.lei === undefined ? [prompt.words] : [prompt.words, prompt.lei])),
  ),
)

describe('splitAtBlanks', () => {
  test('gives text and blanks in order', () => {
    expect(splitAtBlanks('{nome}, ci vediamo {giorno}.')).toEqual([
      { kind: 'blank', name: 'nome' },
      { kind: 'text', text: ', ci vediamo ' },
      { kind: 'blank', name: 'giorno' },
      { kind: 'text', text: '.' },
    ])
    expect(splitAtBlanks('')).toEqual([])
    expect(splitAtBlanks('Ciao.')).toEqual([{ kind: 'text', text: 'Ciao.' }])
  })

  test('loses nothing', () => {
    const join = (whole: string) =>
      splitAtBlanks(whole)
        .map((piece) => (piece.kind === 'blank' ? `{${piece.name}}` : piece.text))
        .join('')
    fc.assert(fc.property(words, (whole) => join(whole) === whole))
    for (const whole of shippedWords) expect(join(whole)).toBe(whole)
  })
})

describe('showBlanks', () => {
  test('leaves no brace, and every blank can be found and filled in turn', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.constantFrom(...shippedWords)), (whole) => {
        let shown = showBlanks(whole)
        expect(shown).not.toMatch(/[{}]/)
        for (const blank of listBlanks(whole)) {
          const open = findOpenBlank(shown)
          expect(open?.name).toBe(blank)
          if (open) shown = shown.slice(0, open.start) + shown.slice(open.end)
        }
        expect(findOpenBlank(shown)).toBeUndefined()
      }),
    )
  })
})

describe('findOpenBlank', () => {
  test.for([
    ['Ci vediamo [giorno].', { start: 11, end: 19, name: 'giorno' }],
    ['[a] e [b]', { start: 0, end: 3, name: 'a' }],
    ['Tutto scritto.', undefined],
    ['Una parentesi [ sola', undefined],
    ['[]', undefined],
    ['[su due\nrighe]', undefined],
    [`[${'a'.repeat(41)}]`, undefined],
  ] as const)('in “%s”: %j', ([edited, found]) => {
    expect(findOpenBlank(edited)).toEqual(found)
  })
})

describe('fill', () => {
  test('puts each value where its name stands, as it is', () => {
    expect(fill('{count} di {all}, {count}', { count: 2, all: '$& {count}' })).toBe('2 di $& {count}, 2')
  })

  test('throws for a blank without a value', () => {
    expect(() => fill('{count}', {})).toThrow(RangeError)
  })
})

test('a lone brace is text like any other', () => {
  expect(splitAtBlanks('{aperta')).toEqual([{ kind: 'text', text: '{aperta' }])
})
