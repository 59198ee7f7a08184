import type { Writing } from '../../../storage/entry.ts'
import { createStore } from '../../../storage/store.ts'

export type SeedYear = {
  /** The day of the last reflection, as `YYYY-MM-DD`, and how many there are before it, some days apart. */
  until: string
  count: number
  texts: readonly string[]
  weeksOfGiving: number
}

const feelings = [['being-useful'], ['calm', 'closeness'], ['overload'], ['tiredness'], [], ['joy', 'worry'], ['trust']]
const functions = [['fn-social-emotional'], [], ['fn-daily'], ['fn-social-emotional', 'fn-ongoing'], []]
const duties = [['duty-listening'], ['duty-accompany'], ['duty-listening', 'duty-goals'], []]
const values = [['val-hope'], [], [], ['val-empathy']]
const sources = [['peer'], ['outside'], ['role', 'peer'], []] as const
const dayLength = 24 * 60 * 60 * 1000

/** Runs in a page of Accanto: invented reflections of a year, with feelings, links, giving and receiving. */
export async function seedYear({ until, count, texts, weeksOfGiving }: SeedYear): Promise<number> {
  const { entries } = createStore()
  const last = Date.parse(`${until}T12:00:00Z`)
  let back = 0
  for (let index = 0; index < count; index += 1) {
    const pick = <T>(choices: readonly T[]): T | undefined => choices[(index * 5 + (index % 3)) % choices.length]
    const writing: Writing = {
      day: new Date(last - back * dayLength).toISOString().slice(0, 10),
      form: 'free',
      parts: { free: pick(texts) ?? '' },
      duties: pick(duties) ?? [],
      functions: pick(functions) ?? [],
      values: pick(values) ?? [],
      feelings: pick(feelings) ?? [],
      ...(back < weeksOfGiving * 7
        ? {
            giving: { gave: 2 + (index % 3), received: Math.max(0, (index % 4) - 1), from: [...(pick(sources) ?? [])] },
          }
        : {}),
    }
    await entries.save(crypto.randomUUID(), writing)
    back += 1 + (index % 4)
  }
  return entries.count()
}
