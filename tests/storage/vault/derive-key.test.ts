import { expect, test, vi } from 'vitest'
import { deriveKey, KdfRefusedError } from '#storage/vault/derive-key.ts'

const kdf = { name: 'PBKDF2-SHA-256' as const, salt: btoa('sixteen bytes!!!') }

test.for([0, -1, 599_999, 5_000_001, 1e12, 600_000.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses %d rounds before any work',
  async (rounds) => {
    const work = vi.spyOn(crypto.subtle, 'importKey')
    await expect(deriveKey('correct horse', { ...kdf, rounds })).rejects.toThrow(KdfRefusedError)
    expect(work).not.toHaveBeenCalled()
  },
)

test.for([600_000, 5_000_000])('accepts %d rounds, and gives a key that cannot be taken out', async (rounds) => {
  const derive = vi.spyOn(crypto.subtle, 'deriveKey').mockResolvedValue({} as CryptoKey)
  await deriveKey('correct horse', { ...kdf, rounds })
  expect(derive).toHaveBeenCalledWith(
    expect.objectContaining({ iterations: rounds }),
    expect.anything(),
    expect.anything(),
    false,
    ['encrypt', 'decrypt'],
  )
})

test('the same characters composed otherwise, blanks at the ends and doubled ones, are the same passphrase', async () => {
  const typed = vi.spyOn(crypto.subtle, 'importKey')
  vi.spyOn(crypto.subtle, 'deriveKey').mockResolvedValue({} as CryptoKey)
  for (const passphrase of ['perch\u00e9 no', '  perche\u0301  no\n'])
    await deriveKey(passphrase, { ...kdf, rounds: 600_000 })
  const [first, second] = typed.mock.calls.map(([, bytes]) => bytes)
  expect(first).toEqual(second)
})
