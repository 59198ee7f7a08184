import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRecoveryCode, groupRecoveryCode, parseRecoveryCode } from '#storage/vault/recovery-code.ts'

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ']
/** A new code at every run: fast-check need not invent any, but says which one failed. */
const codes = fc.constant(undefined).map(() => createRecoveryCode())
const exchange = (code: string, place: number, by: string) => code.slice(0, place) + by + code.slice(place + by.length)

test('a code holds 130 bits by lot and two characters that check them', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{28}$/)
      expect(parseRecoveryCode(code)).toBe(code)
    }),
  )
})

test('no two codes are alike, and every character turns up at every place', () => {
  const made = Array.from({ length: 2000 }, createRecoveryCode)
  expect(new Set(made).size).toBe(made.length)
  for (let place = 0; place < 26; place += 1)
    expect(new Set(made.map((code) => code.charAt(place))).size).toBe(alphabet.length)
})

test('it is shown in seven groups of four', () => {
  const code = createRecoveryCode()
  const groups = groupRecoveryCode(code)
  expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4, 4])
  expect(parseRecoveryCode(groups.join('-'))).toBe(code)
})

describe('what hands do', () => {
  test.for([
    ['small letters', (code: string) => code.toLowerCase()],
    ['blanks and lines', (code: string) => ` ${groupRecoveryCode(code).join(' \n')} `],
    ['long dashes', (code: string) => groupRecoveryCode(code).join('–')],
    ['O for 0', (code: string) => code.replaceAll('0', 'o')],
    ['I for 1', (code: string) => code.replaceAll('1', 'I')],
    ['l for 1', (code: string) => code.replaceAll('1', 'l')],
  ] as const)('%s are understood', ([, write]) => {
    fc.assert(fc.property(codes, (code) => parseRecoveryCode(write(code)) === code))
  })

  test('every single wrong character is caught', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let place = 0; place < code.length; place += 1)
          for (const other of alphabet)
            if (other !== code.charAt(place)) expect(parseRecoveryCode(exchange(code, place, other))).toBeUndefined()
      }),
      { numRuns: 20 },
    )
  })

  test('every swap of two neighbours is caught', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let place = 0; place + 1 < code.length; place += 1) {
          const [first, second] = [code.charAt(place), code.charAt(place + 1)]
          if (first !== second) expect(parseRecoveryCode(exchange(code, place, second + first))).toBeUndefined()
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a missing character, one too many or a foreign one is caught', () => {
    fc.assert(
      fc.property(codes, fc.nat(27), (code, place) => {
        expect(parseRecoveryCode(code.slice(0, place) + code.slice(place + 1))).toBeUndefined()
        expect(parseRecoveryCode(code.slice(0, place) + code.charAt(place) + code.slice(place))).toBeUndefined()
        for (const foreign of ['U', '!', 'è', '💛'])
          expect(parseRecoveryCode(exchange(code, place, foreign))).toBeUndefined()
      }),
    )
    expect(parseRecoveryCode('')).toBeUndefined()
  })
})
