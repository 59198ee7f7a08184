import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText } from '#practice/clean-text.ts'
import { cutText } from '#practice/cut-text.ts'

test('takes out controls and marks that reorder text, and keeps lines, tabs and emoji', () => {
  expect(cleanText('a\u202Eb\u0007c\r\nd\re\tf 👩‍👧')).toBe('abc\nd\ne\tf 👩‍👧')
})

test('cuts at the length, and never through an emoji', () => {
  expect(cutText('abc', 2)).toBe('ab')
  expect(cutText('a😀', 2)).toBe('a')
  expect(cutText('abc', -1)).toBe('')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, longest) => {
      const cut = cutText(text, longest)
      return cut.length <= longest && text.startsWith(cut) && cut.isWellFormed()
    }),
  )
})
