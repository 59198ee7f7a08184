import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { type KeptPreset, keepPreset, presetSchema } from './preset.ts'
import { keepPresetPack, presetPackSchema } from './preset-pack.ts'
import type { Stop } from './watch.ts'

/** The names that a policy may use. */
export const policyShape = { ...presetSchema.shape, pack: presetPackSchema }
const policySchema = z.catch(z.record(z.string(), z.unknown()), {})

/** Reads a policy field by field: a wrong value is left out alone, and named. */
export function parsePolicy(policy: unknown): KeptPreset {
  const fields = Object.entries(policySchema.parse(policy))
  const shape = new Map<string, { safeParse: (value: unknown) => { success: boolean } }>(Object.entries(policyShape))
  const isUsable = ([name, value]: [string, unknown]) => shape.get(name)?.safeParse(value).success === true
  return {
    values: presetSchema.parse(Object.fromEntries(fields.filter(isUsable))),
    ignored: fields.filter((field) => !isUsable(field)).map(([name]) => name),
  }
}

/** Undefined where the browser can't tell. */
async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get()
  } catch (error) {
    // Firefox’s answer where there is no policy.
    if (error instanceof Error && error.message.includes('manifest not found')) return {}
    console.error(error)
    return undefined
  }
}

/** Copies what the organisation set into storage.local. Chromium's first answer takes seconds: never for a view to await. */
export async function refreshPreset(): Promise<void> {
  const policy = await readPolicy()
  if (policy === undefined) return
  await keepPreset(parsePolicy(policy))
  await keepPresetPack(presetPackSchema.safeParse(policySchema.parse(policy).pack).data)
}

/** Copies now, and whenever the browser hears of a new policy. */
export function followPolicy(): Stop {
  const refresh = () => {
    refreshPreset().catch(console.error)
  }
  const handleChange = (_changes: unknown, area: string) => {
    if (area === 'managed') refresh()
  }
  browser.storage.onChanged.addListener(handleChange)
  refresh()
  return () => browser.storage.onChanged.removeListener(handleChange)
}
