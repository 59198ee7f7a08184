import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layQuilt } from '#practice/looking-back/lay-quilt.ts'

const lengthsOf = (count: number) =>
  layQuilt(Array.from({ length: count }, (_, index) => index)).map(({ length }) => length)

test.for([
  [0, []],
  [1, [1]],
  [6, [6]],
  [7, [3, 4]],
  [13, [4, 4, 5]],
] as const)('%i patches lie in rows of %o', ([count, rows]) => {
  expect(lengthsOf(count)).toEqual(rows)
})

test('keeps every patch in its order, and no row is shorter than another by more than one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), (patches) => {
      const rows = layQuilt(patches)
      expect(rows.flat()).toEqual(patches)
      const lengths = rows.map(({ length }) => length)
      if (rows.length > 0) expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(1)
      expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(11)
      expect(lengths).not.toContain(0)
    }),
  )
})
