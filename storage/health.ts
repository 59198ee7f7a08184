import * as z from 'zod/mini'
import { type CheckReport, checkAll } from './check-all.ts'
import { createDocument } from './documents.ts'
import type { Safe } from './safe.ts'
import { lockFiles } from './second-store/files.ts'
import type { Watch } from './watch.ts'

const healthSchema = z.object({
  /** Milliseconds since 1970. */
  lastCheckAt: z.optional(z.number()),
})
export type Health = z.infer<typeof healthSchema>

export type HealthStore = {
  watch: Watch<Health>
  check: () => Promise<CheckReport>
  /** Reflections in the second store, with all that is being written now. */
  countFiles: () => Promise<number>
  /** Once a day at most; undefined when it is not time. */
  checkWhenDue: () => Promise<CheckReport | undefined>
}

const day = 24 * 60 * 60 * 1000

/** `now` gives milliseconds since 1970. */
export function createHealthStore(safe: Safe, now: () => number): HealthStore {
  const health = createDocument(safe, 'health', healthSchema, {})
  const check = async () => {
    const report = await checkAll(safe)
    await health.update((before) => ({ ...before, lastCheckAt: now() }))
    return report
  }
  return {
    watch: health.watch,
    check,
    countFiles: async () => (await lockFiles(() => safe.second.list('entries'))).size,
    async checkWhenDue() {
      if ((await safe.getPlace()) === 'memory') return undefined
      const { lastCheckAt = 0 } = await health.get()
      return now() - lastCheckAt < day ? undefined : check()
    },
  }
}
