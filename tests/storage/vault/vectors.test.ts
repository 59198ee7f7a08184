import { expect, test, vi } from 'vitest'
import { checkVectors } from '../../browser/inside/check-vectors.ts'
import stored from '../../fixtures/crypto-vectors.json' with { type: 'json' }
import { cryptoVectorsSchema } from '../../fixtures/crypto-vectors.ts'

// The passphrases cost what they cost a person.
vi.setConfig({ testTimeout: 60_000 })

const vectors = cryptoVectorsSchema.parse(stored)

test('keys, wraps and records come out as they were computed elsewhere; nothing opens that was changed', async () => {
  const { faults, checks } = await checkVectors(vectors)
  expect(faults).toEqual([])
  expect(checks).toBeGreaterThan(900)
})

test('the check sees one wrong byte in each kind of vector', async () => {
  const change = (text: string) => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`)
  const { faults } = await checkVectors({
    keys: vectors.keys.slice(0, 1).map((key) => ({ ...key, ciphertext: change(key.ciphertext) })),
    wraps: vectors.wraps.slice(0, 1).map((one) => ({ ...one, bytes: change(one.bytes) })),
    records: vectors.records.slice(0, 1).map((record) => ({ ...record, ciphertext: change(record.ciphertext) })),
  })
  expect(faults.map((fault) => fault.split(':')[0])).toEqual([
    'derive 600000',
    'unwrap passphrase',
    'wrap passphrase',
    'unseal entries',
    'seal entries',
  ])
})
