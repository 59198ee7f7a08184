import { beforeEach } from 'vitest'
import { createSafe, type Place, type Safe, type SafeSurroundings } from '#storage/safe.ts'
import { useFreshDatabase } from './fresh-database.ts'
import { createMemoryFiles } from './memory-files.ts'

/** Stores, keys and a clock of its own for every test. */
export function useFreshSafe() {
  const database = useFreshDatabase()
  let surroundings: Omit<SafeSurroundings, 'database'> & { files: ReturnType<typeof createMemoryFiles> }
  let safe: Safe | undefined
  const clock = { now: 0, limit: 60_000, place: 'disk' as Place }
  beforeEach(() => {
    safe = undefined
    Object.assign(clock, { now: Date.UTC(2026, 4, 10, 20), limit: 60_000, place: 'disk' })
    surroundings = {
      files: createMemoryFiles(),
      now: () => clock.now,
      getLimit: async () => clock.limit,
      getPlace: async () => clock.place,
    }
  })
  return {
    clock,
    database,
    files: () => surroundings.files,
    /** The safe of this test. */
    get: () => {
      safe ??= createSafe({ ...surroundings, database: database.get() })
      return safe
    },
    /** The same one, opened once more as another view would. */
    openAgain: () => createSafe({ ...surroundings, database: database.openAgain() }),
  }
}
