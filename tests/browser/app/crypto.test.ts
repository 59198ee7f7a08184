import stored from '../../fixtures/crypto-vectors.json' with { type: 'json' }
import { type CryptoVectors, cryptoVectorsSchema } from '../../fixtures/crypto-vectors.ts'
import { loadInside } from '../harness/load-inside.ts'
import { expect, test } from '../harness/test.ts'
import type { checkVectors } from '../inside/check-vectors.ts'

declare const inside: { checkVectors: typeof checkVectors }

test('keys, wraps and records come out as in Node; nothing opens that was changed', async ({ accanto }) => {
  const page = await accanto.openPage('options.html')
  await loadInside(page, 'check-vectors.ts')
  const vectors = cryptoVectorsSchema.parse(stored)
  const { faults, checks } = await page.evaluate((given: CryptoVectors) => inside.checkVectors(given), vectors)
  expect(faults).toEqual([])
  expect(checks).toBeGreaterThan(900)
})
