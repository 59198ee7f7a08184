import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Watch } from './watch.ts'

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most))

/** Someone to turn to, as the organisation names them. */
const presetContactSchema = z.object({ name: text(80), reach: text(200) })

/**
 * What an organisation may set on computers it manages, by the names that its policy uses. Nothing here reaches what
 * people write: a preset can shorten the time until the journal locks and ask for a passphrase, never the reverse.
 */
export const presetSchema = z.object({
  language: z.optional(z.enum(['it', 'en'])),
  register: z.optional(z.enum(['tu', 'lei'])),
  /** Which of the two above people can't change. */
  locked: z.optional(z.array(z.enum(['language', 'register']))),
  /** Minutes without use after which the journal locks at the latest; a person may choose fewer. */
  lockAfterAtMost: z.optional(z.int().check(z.minimum(2), z.maximum(480))),
  /** Reflections are written only once a passphrase was chosen. */
  passphraseRequired: z.optional(z.boolean()),
  /** Until a person says whose computer this is, it counts as someone else's. */
  computerNotMine: z.optional(z.boolean()),
  reminderOff: z.optional(z.boolean()),
  contacts: z.optional(z.array(presetContactSchema).check(z.maxLength(20))),
  /** In the organisation's own words; stands on the safety card, below the numbers. */
  whoToTurnTo: z.optional(z.object({ it: z.optional(text(1000)), en: z.optional(text(1000)) })),
})
export type Preset = z.infer<typeof presetSchema>

/** The key under which screens find the preset before their first drawing. */
export const presetKey = 'preset'

const keptPresetSchema = z.catch(
  z.object({ values: z.catch(presetSchema, {}), ignored: z.catch(z.array(z.string()), []) }),
  { values: {}, ignored: [] },
)

export type KeptPreset = z.infer<typeof keptPresetSchema>

/** The copy in storage.local: browsers take seconds to answer for the policy itself (docs/policies/README.md). */
export const parseKeptPreset = (stored: unknown): KeptPreset => keptPresetSchema.parse(stored ?? {})

/** What the organisation set, and the names of what could not be used. */
async function getKeptPreset(): Promise<KeptPreset> {
  return parseKeptPreset((await browser.storage.local.get(presetKey))[presetKey])
}

/** Keeps a copy for the next drawing; what is the same already is not written again, so that nobody is woken. */
export async function keepPreset(preset: KeptPreset): Promise<void> {
  const before = await getKeptPreset()
  if (JSON.stringify(before) === JSON.stringify(preset)) return
  const isEmpty = Object.keys(preset.values).length === 0 && preset.ignored.length === 0
  await (isEmpty ? browser.storage.local.remove(presetKey) : browser.storage.local.set({ [presetKey]: preset }))
}

export const watchKeptPreset: Watch<KeptPreset> = (notify, onError) => {
  const tell = () => {
    getKeptPreset().then(notify, onError)
  }
  const handleChange = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && presetKey in changes) tell()
  }
  browser.storage.onChanged.addListener(handleChange)
  tell()
  return () => browser.storage.onChanged.removeListener(handleChange)
}
