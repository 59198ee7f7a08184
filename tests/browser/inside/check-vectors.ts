import { storeNames } from '../../../storage/database.ts'
import { fromBase64, toBase64 } from '../../../storage/vault/base64.ts'
import { deriveKey } from '../../../storage/vault/derive-key.ts'
import { seal, unseal } from '../../../storage/vault/seal.ts'
import { unwrapKey, wrapKey } from '../../../storage/vault/wrap-key.ts'
import type { CryptoVectors } from '../../fixtures/crypto-vectors.ts'

export type VectorReport = { faults: string[]; checks: number }

const importKey = (text: string) =>
  crypto.subtle.importKey('raw', fromBase64(text), 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Gives the bytes one after the other instead of random ones while the work lasts. */
async function withRandomness<T>(texts: readonly string[], work: () => Promise<T>): Promise<T> {
  const rest = texts.map(fromBase64)
  crypto.getRandomValues = <A extends ArrayBufferView | null>(array: A): A => {
    const next = rest.shift()
    if (array instanceof Uint8Array && next) array.set(next)
    return array
  }
  try {
    return await work()
  } finally {
    Reflect.deleteProperty(crypto, 'getRandomValues')
  }
}

function flipBit(bytes: Uint8Array<ArrayBuffer>, place: number): Uint8Array<ArrayBuffer> {
  const flipped = bytes.slice()
  flipped[place] = (flipped[place] ?? 0) ^ (1 << (place % 8))
  return flipped
}

const outcomeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.catch((error: unknown) => (error instanceof Error ? error.name : 'error'))

/** Runs in Node and in pages: the same bytes come out everywhere, and nothing opens that is not as it was sealed. */
export async function checkVectors({ keys, wraps, records }: CryptoVectors): Promise<VectorReport> {
  const report: VectorReport = { faults: [], checks: 0 }
  const expect = (name: string, found: unknown, wanted: unknown) => {
    report.checks += 1
    if (JSON.stringify(found) !== JSON.stringify(wanted)) report.faults.push(`${name}: ${JSON.stringify(found)}`)
  }

  for (const { passphrase, kdf, iv, plain, ciphertext } of keys) {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(iv) }
    const key = await deriveKey(passphrase, kdf)
    const made = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(plain)))
    expect(`derive ${kdf.rounds}`, toBase64(made), ciphertext)
  }

  for (const { secret, keyId, bytes, wrap } of wraps) {
    const open = async (change: Partial<typeof wrap>, id = keyId, typed = secret) => {
      const opened = await unwrapKey({ ...wrap, ...change }, id, typed)
      return opened ? toBase64(opened) : 'does not open'
    }
    const other = wrap.kind === 'passphrase' ? 'recovery-code' : 'passphrase'
    expect(`unwrap ${wrap.kind}`, await open({}), bytes)
    const randomness = [wrap.kdf.salt, wrap.iv]
    const made = await withRandomness(randomness, () => wrapKey(fromBase64(bytes), keyId, wrap.kind, secret))
    expect(`wrap ${wrap.kind}`, made, wrap)
    const no = 'does not open'
    expect('wrap of another key', await open({}, 'another'), no)
    expect('wrap of another kind', await open({ kind: other }), no)
    expect('wrap with a wrong secret', await open({}, keyId, `${secret}.`), no)
    expect('wrap with a flipped bit', await open({ wrapped: toBase64(flipBit(fromBase64(wrap.wrapped), 5)) }), no)
    expect('wrap with a flipped iv', await open({ iv: toBase64(flipBit(fromBase64(wrap.iv), 5)) }), no)
  }

  for (const { store, id, revision, value, ...texts } of records) {
    const key = await importKey(texts.key)
    const record = { id, revision, iv: fromBase64(texts.iv), ciphertext: fromBase64(texts.ciphertext) }
    expect(`unseal ${store}`, await outcomeOf(unseal(key, store, record)), value)
    const made = await withRandomness([texts.iv], () => seal(key, store, id, revision, value))
    expect(`seal ${store}`, toBase64(made.ciphertext), texts.ciphertext)
    const no = 'OperationError'
    for (const other of storeNames.filter((name) => name !== store))
      expect(`${store} in ${other}`, await outcomeOf(unseal(key, other, record)), no)
    expect(`${store}: other id`, await outcomeOf(unseal(key, store, { ...record, id: `${id}.` })), no)
    expect(`${store}: other revision`, await outcomeOf(unseal(key, store, { ...record, revision: revision + 1 })), no)
    for (const part of ['iv', 'ciphertext'] as const) {
      for (let place = 0; place < record[part].length; place += 1) {
        const flipped = { ...record, [part]: flipBit(record[part], place) }
        expect(`${store}: bit of byte ${place} of ${part}`, await outcomeOf(unseal(key, store, flipped)), no)
      }
    }
    for (const length of [0, 15, 16, record.ciphertext.length - 1]) {
      const cut = { ...record, ciphertext: record.ciphertext.slice(0, length) }
      expect(`${store}: cut to ${length}`, await outcomeOf(unseal(key, store, cut)), no)
    }
  }
  return report
}
