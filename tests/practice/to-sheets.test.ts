import { expect, test } from 'vitest'
import { toSheets } from '#practice/to-sheets.ts'

test.for([
  [0, []],
  [1, [1]],
  [8, [8]],
  [17, [8, 8, 1]],
] as const)('%i cards come eight on a sheet, none lost', ([count, sizes]) => {
  const cards = Array.from({ length: count }, (_, index) => index)
  const sheets = toSheets(cards)
  expect(sheets.map(({ length }) => length)).toEqual(sizes)
  expect(sheets.flat()).toEqual(cards)
})
