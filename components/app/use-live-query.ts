import { useEffect, useState } from 'preact/hooks'
import { LockedError } from '#storage/vault/locked-error.ts'
import type { Watch } from '#storage/watch.ts'

export type Live<T> = { value: T | undefined; error: unknown }

/** Turns a watched value of the store into state. `watch` must be stable. */
export function useLiveQuery<T>(watch: Watch<T>): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, error: undefined })
  useEffect(
    () =>
      watch(
        (value) => setLive({ value, error: undefined }),
        // A locked journal is no trouble: the lock itself says so.
        (error) => setLive(({ value }) => ({ value, error: error instanceof LockedError ? undefined : error })),
      ),
    [watch],
  )
  return live
}
