import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Watch } from './watch.ts'

const storageKey = 'preset-pack'

/** A pack's file as text, as an organisation gives it: whoever shows it parses it, as any other. */
export const presetPackSchema = z.string().check(z.minLength(1), z.maxLength(1_000_000))

/** Beside the preset, not in it: no first drawing waits for a text that long. */
async function getPresetPack(): Promise<string | undefined> {
  return presetPackSchema.safeParse((await browser.storage.local.get(storageKey))[storageKey]).data
}

/** Keeps a copy of what the policy says; undefined: there is none any more. */
export async function keepPresetPack(text: string | undefined): Promise<void> {
  if ((await getPresetPack()) === text) return
  await (text === undefined
    ? browser.storage.local.remove(storageKey)
    : browser.storage.local.set({ [storageKey]: text }))
}

export const watchPresetPack: Watch<string | undefined> = (notify, onError) => {
  const tell = () => {
    getPresetPack().then(notify, onError)
  }
  const handleChange = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && storageKey in changes) tell()
  }
  browser.storage.onChanged.addListener(handleChange)
  tell()
  return () => browser.storage.onChanged.removeListener(handleChange)
}
