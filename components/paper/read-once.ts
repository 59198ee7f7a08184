import type { Watch } from '#storage/watch.ts'

/** What a watched value is now. */
export function readOnce<T>(watch: Watch<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>()
  const stop = watch(resolve, reject)
  return promise.finally(stop)
}
