import { liveQuery } from 'dexie'
import type { Stop } from './watch.ts'

/**
 * Watches a Dexie query and opens what it finds. The query awaits only Dexie: crypto inside it would make it deaf in
 * Firefox. An older result that opens late is dropped.
 */
export function watchQuery<Found, Value>(
  query: () => Promise<Found>,
  open: (found: Found) => Promise<Value>,
  notify: (value: Value) => void,
  onError: (error: unknown) => void,
): Stop {
  let turn = 0
  const subscription = liveQuery(query).subscribe({
    next: (found) => {
      turn += 1
      const mine = turn
      open(found).then(
        (value) => {
          if (mine === turn) notify(value)
        },
        (error: unknown) => {
          if (mine === turn) onError(error)
        },
      )
    },
    error: onError,
  })
  return () => {
    turn += 1
    subscription.unsubscribe()
  }
}
