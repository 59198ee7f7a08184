import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { parsePolicy, policyShape, refreshPreset } from '#storage/managed.ts'
import { keepPreset, presetKey, presetSchema, watchKeptPreset } from '#storage/preset.ts'
import { watchPresetPack } from '#storage/preset-pack.ts'
import { getSettings, type Settings, updateSettings, watchSettings } from '#storage/settings.ts'
import { waitFor } from '../wait-for.ts'

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en-GB')
})

const setPolicy = (policy: object) => keepPreset(parsePolicy(policy))
const answerWith = (answer: () => Promise<Record<string, unknown>>) =>
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(answer)

describe('reading a policy', () => {
  test('a wrong value is left out alone, and named', () => {
    const policy = {
      language: 'xx',
      register: 'lei',
      lockAfterAtMost: 'soon',
      colour: 'red',
      contacts: [{ name: 'Ada' }],
    }
    expect(parsePolicy(policy)).toEqual({
      values: { register: 'lei' },
      ignored: ['language', 'lockAfterAtMost', 'colour', 'contacts'],
    })
  })

  test.for([{ policy: undefined }, { policy: null }, { policy: 'words' }, { policy: 7 }, { policy: [] }])(
    '%j is no preset',
    ({ policy }) => {
      expect(parsePolicy(policy)).toEqual({ values: {}, ignored: [] })
    },
  )

  test("the schema that Chrome and Edge show to administrators has Accanto's own names", () => {
    const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'))
    expect(Object.keys(properties).sort()).toEqual(Object.keys(policyShape).sort())
  })
})

describe('the copy', () => {
  test('follows the policy, and goes with it', async () => {
    const managed = answerWith(async () => ({ register: 'lei' }))
    await refreshPreset()
    expect((await getSettings()).register).toBe('lei')
    managed.mockImplementation(async () => ({}))
    await refreshPreset()
    expect((await getSettings()).register).toBe('tu')
    expect(await fakeBrowser.storage.local.get()).toEqual({})
  })

  test('is there while the browser has not answered yet', async () => {
    await setPolicy({ register: 'lei' })
    answerWith(() => new Promise(() => {}))
    refreshPreset().catch(() => {})
    expect((await getSettings()).register).toBe('lei')
  })

  test('stays when the browser cannot tell', async () => {
    await setPolicy({ lockAfterAtMost: 3 })
    vi.spyOn(console, 'error').mockImplementation(() => {})
    answerWith(() => Promise.reject(new Error('busy')))
    await refreshPreset()
    expect((await getSettings()).lockAfter).toBe(3)
  })

  test('goes when Firefox says that there is no policy', async () => {
    await setPolicy({ register: 'lei' })
    answerWith(() => Promise.reject(new Error('Managed storage manifest not found')))
    await refreshPreset()
    expect((await getSettings()).register).toBe('tu')
  })

  test("brings the pack's text, and takes it away again", async () => {
    const tell = vi.fn<(text: string | undefined) => void>()
    const stop = watchPresetPack(tell, () => {})
    const managed = answerWith(async () => ({ pack: '{"accantoPack":1}' }))
    await refreshPreset()
    await waitFor(() => expect(tell).toHaveBeenLastCalledWith('{"accantoPack":1}'))
    managed.mockImplementation(async () => ({ pack: { accantoPack: 1 } }))
    await refreshPreset()
    await waitFor(() => expect(tell).toHaveBeenLastCalledWith(undefined))
    expect(await fakeBrowser.storage.local.get()).toEqual({ preset: { values: {}, ignored: ['pack'] } })
    stop()
  })

  test('is not written again when nothing changed', async () => {
    await setPolicy({ register: 'lei' })
    const set = vi.spyOn(fakeBrowser.storage.local, 'set')
    await setPolicy({ register: 'lei' })
    expect(set).not.toHaveBeenCalled()
  })

  test('tells settings and screens when it changes', async () => {
    const settings = vi.fn<(settings: Settings) => void>()
    const preset = vi.fn()
    const stops = [watchSettings(settings, () => {}), watchKeptPreset(preset, () => {})]
    await setPolicy({ register: 'lei' })
    await waitFor(() => expect(settings.mock.lastCall?.[0].register).toBe('lei'))
    await waitFor(() => expect(preset.mock.lastCall?.[0].values).toEqual({ register: 'lei' }))
    for (const stop of stops) stop()
  })

  test.for(['nonsense', { values: 7 }, { values: { language: 'xx' }, ignored: 3 }])(
    'spoiled as %j, it is no preset',
    async (kept) => {
      await fakeBrowser.storage.local.set({ [presetKey]: kept })
      expect(await getSettings()).toMatchObject({ language: 'en', register: 'tu' })
    },
  )
})

describe('a preset in the settings', () => {
  test('comes before the defaults, and after what a person chose', async () => {
    await setPolicy({ language: 'it', register: 'lei', computerNotMine: true })
    expect(await getSettings()).toMatchObject({ language: 'it', register: 'lei', computer: 'not-mine' })
    await updateSettings({ language: 'en', register: 'tu', computer: 'mine' })
    expect(await getSettings()).toMatchObject({ language: 'en', register: 'tu', computer: 'mine' })
  })

  test('what is locked stays, and the own choice is back when the preset goes', async () => {
    await updateSettings({ language: 'en' })
    await setPolicy({ language: 'it', locked: ['language', 'register'] })
    expect(await getSettings()).toMatchObject({ language: 'it', register: 'tu' })
    await setPolicy({})
    expect((await getSettings()).language).toBe('en')
  })

  test('turns the reminder off', async () => {
    await updateSettings({ reminder: '18:30' })
    await setPolicy({ reminderOff: true })
    expect((await getSettings()).reminder).toBeUndefined()
  })

  test.for([
    [60, 10, 10],
    [5, 10, 5],
  ] as const)('of %i minutes chosen and %i at most, the shorter counts', async ([chosen, atMost, effective]) => {
    await updateSettings({ lockAfter: chosen })
    await setPolicy({ lockAfterAtMost: atMost })
    expect((await getSettings()).lockAfter).toBe(effective)
  })
})

const someSettings = fc.record(
  {
    computer: fc.constantFrom('mine', 'shared', 'not-mine'),
    lockAfter: fc.integer({ min: 1, max: 480 }),
    spellcheck: fc.boolean(),
    mirrorLooks: fc.constantFrom('asked', 'pause'),
    reminder: fc.constant('07:00'),
  },
  { requiredKeys: [] },
)
const anything = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.string(),
  fc.constantFrom('it', 'tu', 'mine', 'none'),
  fc.object(),
)
const hostilePolicy = fc.dictionary(
  fc.constantFrom(
    ...Object.keys(presetSchema.shape),
    'lockAfter',
    'computer',
    'spellcheck',
    'passphrase',
    'protection',
  ),
  anything,
)

test('no policy at all makes the journal less protected, or sends a word to a spelling service', async () => {
  await fc.assert(
    fc.asyncProperty(someSettings, hostilePolicy, async (chosen, policy) => {
      fakeBrowser.reset()
      await updateSettings(chosen)
      const before = await getSettings()
      await setPolicy(policy)
      const { preset: _, ...after } = await getSettings()
      expect(after.lockAfter).toBeLessThanOrEqual(before.lockAfter)
      expect([before.computer, 'not-mine']).toContain(after.computer)
      if (chosen.computer !== undefined) expect(after.computer).toBe(chosen.computer)
      expect([before.reminder, undefined]).toContain(after.reminder)
      const theirs = ['language', 'register', 'lockAfter', 'computer', 'reminder']
      const rest = (settings: object) => Object.entries(settings).filter(([name]) => !theirs.includes(name))
      expect(rest(after)).toEqual(rest(before))
    }),
  )
})
