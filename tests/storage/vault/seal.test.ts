import { createCipheriv, createDecipheriv } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SealedRecord, StoreName } from '#storage/database.ts'
import { seal, unseal } from '#storage/vault/seal.ts'

const keyBytes = Uint8Array.from({ length: 32 }, (_, index) => index)
const iv = Uint8Array.from({ length: 12 }, (_, index) => 0xa0 + index)
const importKey = (bytes: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
const key = await importKey(keyBytes)

/** Computed once with node:crypto from the key, iv, bound text and padded JSON below. Released records look like this. */
const kept: SealedRecord = {
  id: 'entry-1',
  revision: 7,
  iv,
  ciphertext: Uint8Array.from(
    Buffer.from(
      'nToISD2/IIVAFeKhZBIDd1DCNi+wysJsnA4mhn+rdQHSdkf/ryJTPV+cBMgJeoP5RxtGSGLQGn5BXgtepHCFsLS8hW8wpeTg9OL/GI/OzLrNC6ukxcGZeu51Ppqxmk2Uj4QrqwOuj5ue2wZQhYjtKCRQYa7eNZs8L8/epLRV8k3FEbB/00KAFzdZ/osSSpHWiNmta77Q+oz9zb31r8c0K8YYH7G2akAWggorIm/StuF3Jv2YAmauPoKCdjlcgh9XNDZMyWDRu+3zXUDPSSQytVLp5Og/Y9i47cFY5V3G2mdoUTIhuW3ZP8C8Ql9CC0B/C73CP4lScIdrra1qZTMokqtCiEPD1lksCzM7a4u9YCc=',
      'base64',
    ),
  ),
}
const keptValue = { text: 'perché no?' }
const keptBinding = '["accanto",1,"entries","entry-1",7]'

/** Padded by hand: the JSON, one 1 bit, zeros. */
function padByHand(json: string, length: number): Buffer {
  const padded = Buffer.alloc(length)
  const written = padded.write(json)
  padded[written] = 0x80
  return padded
}

function encryptWithNode(padded: Buffer, binding: string): Uint8Array<ArrayBuffer> {
  const cipher = createCipheriv('aes-256-gcm', keyBytes, iv)
  cipher.setAAD(Buffer.from(binding))
  return Uint8Array.from(Buffer.concat([cipher.update(padded), cipher.final(), cipher.getAuthTag()]))
}

function decryptWithNode({ iv: ownIv, ciphertext }: SealedRecord, binding: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', keyBytes, ownIv)
  decipher.setAAD(Buffer.from(binding))
  decipher.setAuthTag(ciphertext.subarray(-16))
  return Buffer.concat([decipher.update(ciphertext.subarray(0, -16)), decipher.final()])
}

describe('the fixed vector', () => {
  test('is what Node makes of it', () => {
    expect(encryptWithNode(padByHand(JSON.stringify(keptValue), 256), keptBinding)).toEqual(kept.ciphertext)
  })

  test('opens', async () => {
    expect(await unseal(key, 'entries', kept)).toEqual(keptValue)
  })

  test('what is sealed opens in Node, with the same binding', async () => {
    const record = await seal(key, 'entries', 'entry-1', 7, keptValue)
    expect(decryptWithNode(record, keptBinding)).toEqual(padByHand(JSON.stringify(keptValue), 256))
  })
})

describe('a record that was touched does not open', () => {
  test('with any one bit flipped', async () => {
    for (let bit = 0; bit < kept.ciphertext.length * 8; bit += 1) {
      const ciphertext = kept.ciphertext.slice()
      const byte = Math.floor(bit / 8)
      ciphertext[byte] = (ciphertext[byte] ?? 0) ^ (1 << (bit % 8))
      await expect(unseal(key, 'entries', { ...kept, ciphertext })).rejects.toThrow()
    }
  })

  test.for<[string, StoreName, Partial<SealedRecord>]>([
    ['another id', 'entries', { id: 'entry-2' }],
    ['another revision', 'entries', { revision: 8 }],
    ['another store', 'drafts', {}],
    ['another iv', 'entries', { iv: iv.toReversed() }],
    ['its end cut off', 'entries', { ciphertext: kept.ciphertext.slice(0, -1) }],
    ['nothing left', 'entries', { ciphertext: new Uint8Array() }],
  ])('with %s', async ([, store, change]) => {
    await expect(unseal(key, store, { ...kept, ...change })).rejects.toThrow()
  })

  test('with another key', async () => {
    await expect(unseal(await importKey(keyBytes.toReversed()), 'entries', kept)).rejects.toThrow()
  })

  test('with a good seal around bad padding or bad text', async () => {
    const bad = async (padded: Buffer) =>
      unseal(key, 'entries', { ...kept, ciphertext: encryptWithNode(padded, keptBinding) })
    await expect(bad(Buffer.alloc(256))).rejects.toThrow(RangeError)
    await expect(bad(padByHand('{"text":', 256))).rejects.toThrow(SyntaxError)
    await expect(
      bad(Buffer.concat([Buffer.from('"'), Buffer.of(0xff), Buffer.from('"'), Buffer.of(0x80)])),
    ).rejects.toThrow(TypeError)
  })
})

test('whatever is sealed comes back, in steps of 256 bytes and a tag of 16', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.string(), fc.nat(), async (value, id, revision) => {
      const record = await seal(key, 'documents', id, revision, value)
      expect((record.ciphertext.length - 16) % 256).toBe(0)
      expect(record.iv).toHaveLength(12)
      // Through JSON, as -0 is 0 there.
      expect(await unseal(key, 'documents', record)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('the same value never looks the same twice', async () => {
  const records = await Promise.all(Array.from({ length: 50 }, () => seal(key, 'entries', 'a', 1, keptValue)))
  expect(new Set(records.map((record) => Buffer.from(record.iv).toString('hex'))).size).toBe(50)
  expect(new Set(records.map((record) => Buffer.from(record.ciphertext).toString('hex'))).size).toBe(50)
})
