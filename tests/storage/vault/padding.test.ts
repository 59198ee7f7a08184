import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pad, unpad } from '#storage/vault/padding.ts'

const bytes = fc.uint8Array({ maxLength: 1100 })

describe('pad', () => {
  test.for([
    [0, 256],
    [1, 256],
    [255, 256],
    [256, 512],
    [511, 512],
    [512, 768],
  ] as const)('%i bytes become %i', ([length, padded]) => {
    expect(pad(new Uint8Array(length))).toHaveLength(padded)
  })

  test('what is padded comes back, in steps of 256', () => {
    fc.assert(
      fc.property(bytes, (plain) => {
        const padded = pad(plain)
        expect(padded.length % 256).toBe(0)
        expect(padded.length - plain.length).toBeLessThanOrEqual(256)
        expect(unpad(padded)).toEqual(plain)
      }),
    )
  })

  test('bytes that look like padding come back too', () => {
    const plain = Uint8Array.of(1, 0x80, 0, 0x80, 0, 0)
    expect(unpad(pad(plain))).toEqual(plain)
  })
})

describe('unpad', () => {
  test.for([
    ['nothing', []],
    ['only zeros', [0, 0, 0]],
    ['another last byte', [1, 2, 3]],
    ['a byte after the mark', [1, 0x80, 1, 0]],
    ['half a mark', [1, 0x40, 0]],
  ] as const)('throws for %s', ([, padded]) => {
    expect(() => unpad(Uint8Array.from(padded))).toThrow(RangeError)
  })
})
