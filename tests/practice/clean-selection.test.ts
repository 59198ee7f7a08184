import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanSelection } from '#practice/clean-selection.ts'
import { longestDraft } from '#practice/longest-draft.ts'

describe('cleanSelection', () => {
  test.for([
    ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\tb', 'a\tb'],
    ['a\u0000b\u0007c\u001bd\u007fe\u0085f', 'abcdef'],
    ['\u202eabc\u202c\u2066d\u2069\u200e\u200f\u061c', 'abcd'],
    ['perché 👩‍👩‍👧 «sì»', 'perché 👩‍👩‍👧 «sì»'],
    ['', ''],
  ] as const)('makes %j into %j', ([selected, text]) => {
    expect(cleanSelection(selected)).toEqual({ text, cut: false })
  })

  test.for([
    [longestDraft, longestDraft, false],
    [longestDraft + 1, longestDraft, true],
    [16_384, 16_384, true],
    [16_383, 16_383, false],
  ] as const)('of %i letters keeps %i, cut: %s', ([length, kept, cut]) => {
    const cleaned = cleanSelection('a'.repeat(length))
    expect(cleaned.text).toHaveLength(kept)
    expect(cleaned.cut).toBe(cut)
  })

  test('leaves nothing unseen in any text, and cleans only once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (selected) => {
        const { text } = cleanSelection(selected)
        expect(text).not.toMatch(/[^\P{Cc}\t\n]|\p{Bidi_Control}/u)
        expect(cleanSelection(text).text).toBe(text)
      }),
    )
  })
})

test('never ends in half an emoji', () => {
  expect(cleanSelection(`${'a'.repeat(longestDraft - 1)}😀`).text.isWellFormed()).toBe(true)
})
