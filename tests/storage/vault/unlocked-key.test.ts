import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { forgetUnlockedKey, getUnlockedKey, keepUnlockedKey, watchUnlocked } from '#storage/vault/unlocked-key.ts'

const limit = 300_000
const key = { keyId: 'first', bytes: btoa('k'.repeat(32)), lastActive: 1_000_000_000 }
const inMemory = () => fakeBrowser.storage.session.get('unlocked')

beforeEach(async () => {
  fakeBrowser.reset()
  await keepUnlockedKey(key)
})

test.for([
  ['at once', 0],
  ['at the very limit', limit],
  ['when the clock was set back by a minute', -60_000],
] as const)('gives the key %s', async ([, passed]) => {
  expect(await getUnlockedKey(key.lastActive + passed, limit)).toEqual(key)
})

test.for([
  ['a millisecond past the limit', limit + 1],
  ['a day later', 86_400_000],
  ['when the clock was set back by more than a minute', -60_001],
] as const)('%s the key is gone from memory before the answer', async ([, passed]) => {
  expect(await getUnlockedKey(key.lastActive + passed, limit)).toBeUndefined()
  expect(await inMemory()).toEqual({})
})

test('a shorter limit holds for a key that is already there', async () => {
  expect(await getUnlockedKey(key.lastActive + 60_001, 60_000)).toBeUndefined()
})

test('what is no key counts as none', async () => {
  await fakeBrowser.storage.session.set({ unlocked: { keyId: 'first' } })
  expect(await getUnlockedKey(key.lastActive, limit)).toBeUndefined()
})

test('nothing of it is ever in storage.local', async () => {
  expect(await fakeBrowser.storage.local.get()).toEqual({})
})

test('locking and unlocking are told; signs of use are not', async () => {
  const told = vi.fn()
  const stop = watchUnlocked(told)
  await keepUnlockedKey({ ...key, lastActive: key.lastActive + 1 })
  expect(told).not.toHaveBeenCalled()
  await forgetUnlockedKey()
  await keepUnlockedKey(key)
  expect(told.mock.calls).toEqual([[false], [true]])
  stop()
  await forgetUnlockedKey()
  expect(told).toHaveBeenCalledTimes(2)
})
