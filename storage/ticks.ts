import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import { daySchema } from './entry.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** Duties that were part of a local day. Never tied to a peer. */
export const ticksSchema = z.record(daySchema, z.array(z.string()))
export type Ticks = z.infer<typeof ticksSchema>

export type TickStore = {
  /** Ticks a duty on a day, or takes the tick away. */
  setTick: (day: string, duty: string, ticked: boolean) => Promise<Ticks>
  watch: Watch<Ticks>
}

/** All days lie in one sealed record: one record a day would show on which days someone was active. */
export function createTickStore(safe: Safe): TickStore {
  const ticks = createDocument(safe, 'ticks', ticksSchema, {})
  return {
    setTick: (day, duty, ticked) =>
      ticks.update((before) => {
        const others = (before[day] ?? []).filter((id) => id !== duty)
        return { ...before, [day]: ticked ? [...others, duty] : others }
      }),
    watch: ticks.watch,
  }
}
