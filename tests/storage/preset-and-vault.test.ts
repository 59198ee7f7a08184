import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { parsePolicy } from '#storage/managed.ts'
import { keepPreset } from '#storage/preset.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { useFreshSafe } from './fresh-safe.ts'

const safes = useFreshSafe()
beforeEach(() => fakeBrowser.reset())

const hostile = {
  passphraseRequired: false,
  lockAfterAtMost: 480,
  computerNotMine: false,
  passphrase: '',
  protection: 'none',
  export: true,
  keyring: { protection: 'none' },
}

test('a preset opens no journal and leaves its passphrase as it is', async () => {
  const safe = safes.get()
  const passphrases = createPassphrases(
    safe,
    () => safes.clock.now,
    async () => {},
  )
  await passphrases.set('four words of hers', undefined)
  await safe.vault.lock()
  const before = await safe.vault.keyrings.require()
  await keepPreset(parsePolicy(hostile))
  const again = safes.openAgain()
  expect(await again.vault.getLockState()).toBe('locked')
  await expect(again.vault.requireKeys()).rejects.toThrow()
  expect(await again.vault.keyrings.require()).toEqual(before)
})

test.for(['storage/preset.ts', 'storage/preset-pack.ts', 'storage/managed.ts'])(
  '%s reaches neither records nor keys',
  (path) => {
    const imports = [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].map(([, from]) => from)
    expect(imports.length).toBeGreaterThan(0)
    expect(
      imports.filter(
        (from) => !['wxt/browser', 'zod/mini', './watch.ts', './preset.ts', './preset-pack.ts'].includes(from ?? ''),
      ),
    ).toEqual([])
  },
)
