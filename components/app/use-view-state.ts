import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { createPump, type Pump } from '#storage/autosave/pump.ts'
import type { StoredDocument } from '#storage/documents.ts'
import { useApp } from './app-context.ts'

type Scrolled = { scroll: number }

export type KeptView<State> = {
  /** Undefined until it is known how the view was left. */
  state: State | undefined
  change: (change: Partial<State>) => void
  /** Kept without drawing again. */
  keepScroll: (scroll: number) => void
}

/**
 * How a view was left, so that it reopens the same. On a computer that is not only one's own, and locked, it starts at the first
 * screen and keeps nothing: the next person need not see what was read.
 */
export function useViewState<State extends Scrolled>(document: StoredDocument<State>, initial: State): KeptView<State> {
  const { settings, lock } = useApp()
  const isKept = lock !== 'locked' && settings.computer !== 'shared' && settings.computer !== 'not-mine'
  const [state, setState] = useState<State>()
  const latest = useRef(initial)
  const pump = useRef<Pump<State> | undefined>(undefined)
  pump.current ??= createPump<State>(
    async (value) => {
      await document.update(() => value)
    },
    () => {},
  )

  useEffect(() => {
    if (!isKept) return setState((known) => known ?? initial)
    let wanted = true
    const show = (left: State) => {
      if (!wanted) return
      latest.current = left
      setState(left)
    }
    document.get().then(show, (error: unknown) => {
      console.error(error)
      show(initial)
    })
    return () => {
      wanted = false
    }
  }, [document, initial, isKept])

  const keep = useCallback(
    (changed: State) => {
      latest.current = changed
      if (isKept) pump.current?.push(changed)
    },
    [isKept],
  )
  const change = useCallback(
    (changes: Partial<State>) => {
      keep({ ...latest.current, ...changes })
      setState(latest.current)
    },
    [keep],
  )
  const keepScroll = useCallback((scroll: number) => keep({ ...latest.current, scroll }), [keep])
  return { state, change, keepScroll }
}
