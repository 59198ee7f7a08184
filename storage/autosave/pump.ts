export type Pump<T> = {
  /** Takes the newest value; an older one still waiting is dropped, as the newest holds all. */
  push: (value: T) => void
  /** Resolves when nothing is in flight or waiting. Never rejects: failures go to `onState`. */
  drained: () => Promise<void>
  /** Tries the newest value again after a failure. */
  retry: () => void
}

export type SaveState = 'saving' | 'saved' | 'failed'

/** One save in flight plus the newest value, no debounce: at most one keystroke waits (docs/decisions/0001). */
export function createPump<T>(save: (value: T) => Promise<void>, onState: (state: SaveState) => void): Pump<T> {
  let waiting: { value: T } | undefined
  let failed: { value: T } | undefined
  let running: Promise<void> | undefined

  const run = async () => {
    while (waiting) {
      const { value } = waiting
      waiting = undefined
      failed = undefined
      try {
        await save(value)
      } catch (error) {
        console.error(error)
        failed = { value }
      }
    }
    running = undefined
    onState(failed ? 'failed' : 'saved')
  }
  const start = () => {
    if (running) return
    onState('saving')
    running = run()
  }

  return {
    push(value) {
      waiting = { value }
      start()
    },
    drained: async () => running,
    retry() {
      waiting ??= failed
      if (waiting) start()
    },
  }
}
