export type CopyHistory = {
  /** Milliseconds since 1970; undefined when no copy was ever saved. */
  lastCopyAt?: number | undefined
  /** When the line was last put away. */
  putAwayAt?: number | undefined
}

const dayLength = 24 * 60 * 60 * 1000
/** How long a copy stays good, and how long the line stays away once it was put away. */
const restTime = 30 * dayLength
/** So many reflections are worth a first copy. */
const firstCopyAfter = 5

/** An instant that lies ahead was noted under a wrong clock: it must not silence the line for years. */
const unlessAhead = (instant: number | undefined, now: number) =>
  instant === undefined || instant > now + dayLength ? undefined : instant

/**
 * Whether the journal shows its one quiet line "save a copy": after five reflections without any, later every 30 days
 * if something changed. `changedAt`: when each reflection was last written.
 */
export function isCopyWanted(changedAt: readonly number[], history: CopyHistory, now: number): boolean {
  const putAwayAt = unlessAhead(history.putAwayAt, now)
  if (putAwayAt !== undefined && now - putAwayAt < restTime) return false
  const lastCopyAt = unlessAhead(history.lastCopyAt, now)
  if (lastCopyAt === undefined) return changedAt.length >= firstCopyAfter
  return now - lastCopyAt >= restTime && changedAt.some((instant) => instant > lastCopyAt)
}
