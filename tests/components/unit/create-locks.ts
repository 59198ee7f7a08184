/** The browser's locks, which this DOM has not: one after the other by name. */
export function createLocks() {
  const waiting = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, ...rest: readonly unknown[]): Promise<T> {
      const work = rest.at(-1)
      if (typeof work !== 'function') throw new TypeError('Nothing to do under the lock.')
      const turn = (waiting.get(name) ?? Promise.resolve()).then(() => work({ name }))
      waiting.set(
        name,
        turn.catch(() => {}),
      )
      return turn
    },
  }
}
