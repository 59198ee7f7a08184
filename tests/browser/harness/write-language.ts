import type { Accanto } from './accanto.ts'

declare const browser: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } }

/** Chooses Accanto's own language, as its settings do. */
export async function writeLanguage(accanto: Accanto, language: 'it' | 'en'): Promise<void> {
  const background = await accanto.requireBackground()
  await background.evaluate((chosen) => browser.storage.local.set({ settings: { language: chosen } }), language)
}
