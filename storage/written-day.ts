import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { daySchema } from './entry.ts'
import { getSettings } from './settings.ts'

/**
 * The last local day on which something was put into the journal, for a reminder that must not come on that day. It lies
 * in clear, as the journal may be locked when the reminder is due: so only while a reminder is on, only one day, and
 * never on a computer that is not the person's own.
 */
const storageKey = 'written-day'

export async function getWrittenDay(): Promise<string | undefined> {
  return z.catch(z.optional(daySchema), undefined).parse((await browser.storage.local.get(storageKey))[storageKey])
}

/** Notes the day, where a reminder wants to know it. */
export async function noteWrittenDay(day: string): Promise<void> {
  const { reminder, computer } = await getSettings()
  if (reminder !== undefined && computer !== 'not-mine') await browser.storage.local.set({ [storageKey]: day })
}

export const forgetWrittenDay = (): Promise<void> => browser.storage.local.remove(storageKey)
