import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Stop } from '../watch.ts'

/** In memory only (storage.session); base64, as Chromium keeps no bytes there. */
const unlockedKeySchema = z.object({
  keyId: z.string(),
  bytes: z.string(),
  /** Milliseconds since 1970. */
  lastActive: z.number(),
})
export type UnlockedKey = z.infer<typeof unlockedKeySchema>

const storageKey = 'unlocked'
/** A clock that went back by more than this counts as past the limit: nobody knows how long it was. */
const clockTolerance = 60_000

const set = (key: UnlockedKey): Promise<void> => browser.storage.session.set({ [storageKey]: key })
const remove = (): Promise<void> => browser.storage.session.remove(storageKey)

/** In all views: a press that locks is a sign of use too, and must not bring back the key that it lets go. */
const oneAtATime = (work: () => Promise<void>): Promise<void> => navigator.locks.request('accanto-unlocked', work)

/** The key of an unlocked journal, if the time without use has not passed since. Past it, the key goes first. */
export async function getUnlockedKey(now: number, limit: number): Promise<UnlockedKey | undefined> {
  const stored = unlockedKeySchema.safeParse((await browser.storage.session.get(storageKey))[storageKey])
  if (!stored.success) return undefined
  const idle = now - stored.data.lastActive
  if (idle <= limit && idle >= -clockTolerance) return stored.data
  await remove()
  return undefined
}

export const keepUnlockedKey = (key: UnlockedKey): Promise<void> => oneAtATime(() => set(key))
export const forgetUnlockedKey = (): Promise<void> => oneAtATime(remove)

/** The time without use starts anew, if it has not passed. */
export const touchUnlockedKey = (now: number, limit: number): Promise<void> =>
  oneAtATime(async () => {
    const unlocked = await getUnlockedKey(now, limit)
    if (unlocked) await set({ ...unlocked, lastActive: now })
  })

const isThere = (value: unknown) => value !== undefined && value !== null

/** Hears when the journal is unlocked (true) or locked (false) in any view. */
export function watchUnlocked(onChange: (isUnlocked: boolean) => void): Stop {
  const handleChange = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[storageKey] : undefined
    if (!change || isThere(change.oldValue) === isThere(change.newValue)) return
    onChange(isThere(change.newValue))
  }
  browser.storage.onChanged.addListener(handleChange)
  return () => browser.storage.onChanged.removeListener(handleChange)
}
