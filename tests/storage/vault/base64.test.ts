import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '#storage/vault/base64.ts'

test('says the same as Node, both ways', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64')
      expect(toBase64(bytes)).toBe(text)
      expect(fromBase64(text)).toEqual(bytes)
    }),
  )
})

test('throws for what is no base64', () => {
  expect(() => fromBase64('perché')).toThrow('Invalid character')
})
