import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { SaveState } from '#storage/autosave/pump.ts'
import type { Draft } from '#storage/draft.ts'
import type { OpenDraft } from '#storage/drafts.ts'
import { useApp } from './app-context.ts'

/** What a draft that there is one of holds, and how it is read and written. Stays the same from draw to draw. */
export type SoleDraftKind<T> = {
  id: string
  empty: T
  /** Undefined where the draft is of another kind. */
  read: (draft: Draft) => T | undefined
  write: (value: T) => Draft
}

export type SoleDraftStatus = 'opening' | 'open' | 'busy' | 'lost' | 'failed'

export type SoleDraftState<T> = {
  /** `busy`: open in another view. `lost`: another view took it over. `failed`: it could not be read. */
  status: SoleDraftStatus
  value: T
  saveState: SaveState | undefined
  change: (how: (before: T) => T) => void
  /** Throws away what is kept. */
  clear: () => void
  retry: () => void
  /** Goes on here with what is open elsewhere. */
  takeOver: () => void
}

/** Something that there is one of in the making: kept with every change, and written in one view at a time. */
export function useSoleDraft<T>(kind: SoleDraftKind<T>): SoleDraftState<T> {
  const { store } = useApp()
  const [status, setStatus] = useState<SoleDraftStatus>('opening')
  const [value, setValue] = useState(kind.empty)
  const [saveState, setSaveState] = useState<SaveState>()
  const [turn, setTurn] = useState(0)
  const latest = useRef(value)
  const open = useRef<OpenDraft | undefined>(undefined)

  const show = useCallback((shown: T) => {
    latest.current = shown
    setValue(() => shown)
  }, [])
  useEffect(() => {
    let isGone = false
    const onLost = () => {
      open.current = undefined
      setStatus('lost')
    }
    store.drafts.open({ id: kind.id, steal: turn > 0, onState: setSaveState, onLost }).then(
      (opened) => {
        if (isGone) return opened?.release()
        if (!opened) return setStatus('busy')
        open.current = opened
        show((opened.draft && kind.read(opened.draft)) ?? kind.empty)
        setStatus('open')
      },
      (error: unknown) => {
        console.error(error)
        setStatus('failed')
      },
    )
    return () => {
      isGone = true
      open.current?.release()
      open.current = undefined
    }
  }, [store, kind, turn, show])

  const change = useCallback(
    (how: (before: T) => T) => {
      show(how(latest.current))
      open.current?.writer.write(kind.write(latest.current))
    },
    [show, kind],
  )
  const clear = useCallback(() => {
    show(kind.empty)
    setSaveState(undefined)
    open.current?.writer.discard().catch(() => setSaveState('failed'))
  }, [show, kind])
  const retry = useCallback(() => open.current?.writer.retry(), [])
  const takeOver = useCallback(() => setTurn((before) => before + 1), [])
  return { status, value, saveState, change, clear, retry, takeOver }
}
