import type { Writing } from '../../../storage/entry.ts'
import { createStore } from '../../../storage/store.ts'

declare const browser: { storage: { session: { get: (key: string) => Promise<Record<string, unknown>> } } }

const store = createStore()

const writing = (text: string): Writing => ({
  day: '2026-05-10',
  form: 'free',
  parts: { free: text },
  duties: [],
  functions: [],
  values: [],
  feelings: [],
})

/** Sets a passphrase, and says the data key in memory: what must not be found on the disk (base64). */
export async function setPassphrase(passphrase: string): Promise<string> {
  await store.passphrases.set(passphrase, undefined)
  const { unlocked } = await browser.storage.session.get('unlocked')
  return JSON.stringify(unlocked)
}

/** Writes reflections as the app does, one after the other; each with one of the phrases in it. */
export async function writeMany(count: number, phrases: readonly string[]): Promise<number> {
  for (let index = 0; index < count; index += 1) {
    const text = `Riflessione numero ${index}. ${phrases[index % phrases.length] ?? ''}`
    await store.entries.save(`entry-${index}`, writing(text))
  }
  return store.entries.count()
}

/** What a locked journal answers: the name of the error. */
export const readOne = (): Promise<string> =>
  store.entries.get('entry-1').then(
    () => 'read',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  )

/** Looks for the key in memory without asking Accanto. */
export const hasKeyInMemory = async (): Promise<boolean> =>
  (await browser.storage.session.get('unlocked')).unlocked !== undefined
