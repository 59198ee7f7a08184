import fc from 'fast-check'
import { beforeEach, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { action } from './model/action.ts'
import { createRun } from './model/run.ts'
import { createWorld } from './model/world.ts'

// The cost of a guess is tested with the key derivation; here it would only take time.
vi.mock('#storage/vault/derive-key.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#storage/vault/derive-key.ts')>()
  const deriveKey = async (text: string) => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return crypto.subtle.importKey('raw', digest, 'AES-GCM', false, ['encrypt', 'decrypt'])
  }
  return { ...original, deriveKey }
})

// A save that the kill interrupts is told to the console.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

const { MODEL_RUNS = '60' } = process.env
const runs = Number(MODEL_RUNS)

test(
  'whatever happens to the browser, what was kept is there and what was deleted is not',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 1, maxLength: 25 }), async (actions) => {
        fakeBrowser.reset()
        const world = createWorld()
        const run = createRun(world)
        try {
          for (const next of actions) await run.act(next)
          await run.end()
        } finally {
          world.end()
          vi.mocked(fakeBrowser.storage.local.set).mockRestore()
        }
      }),
      { numRuns: runs },
    )
  },
  60_000 + runs * 500,
)
