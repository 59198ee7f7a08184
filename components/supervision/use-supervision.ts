import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import type { SaveState } from '#storage/autosave/pump.ts'
import type { SupervisionLine } from '#storage/draft.ts'
import type { OpenDraft } from '#storage/drafts.ts'

/** There is one page in the making: what was supervised is cleared, and the next one begins. */
const draftId = 'supervision'

export type SupervisionState = {
  /** `busy`: open in another view. `lost`: another view took it over. `failed`: it could not be read. */
  status: 'opening' | 'open' | 'busy' | 'lost' | 'failed'
  lines: readonly SupervisionLine[]
  saveState: SaveState | undefined
  change: (how: (lines: readonly SupervisionLine[]) => readonly SupervisionLine[]) => void
  clear: () => void
  retry: () => void
  /** Goes on here with what is open elsewhere. */
  takeOver: () => void
}

/** The page that is being made ready for supervision, kept with every key. */
export function useSupervision(): SupervisionState {
  const { store } = useApp()
  const [status, setStatus] = useState<SupervisionState['status']>('opening')
  const [lines, setLines] = useState<readonly SupervisionLine[]>([])
  const [saveState, setSaveState] = useState<SaveState>()
  const [turn, setTurn] = useState(0)
  const latest = useRef(lines)
  const open = useRef<OpenDraft | undefined>(undefined)

  const show = useCallback((shown: readonly SupervisionLine[]) => {
    latest.current = shown
    setLines(shown)
  }, [])
  useEffect(() => {
    let isGone = false
    const onLost = () => {
      open.current = undefined
      setStatus('lost')
    }
    store.drafts.open({ id: draftId, steal: turn > 0, onState: setSaveState, onLost }).then(
      (opened) => {
        if (isGone) return opened?.release()
        if (!opened) return setStatus('busy')
        open.current = opened
        show(opened.draft?.kind === 'supervision' ? opened.draft.lines : [])
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
  }, [store, turn, show])

  const change = useCallback(
    (how: (before: readonly SupervisionLine[]) => readonly SupervisionLine[]) => {
      show(how(latest.current))
      open.current?.writer.write({ kind: 'supervision', updatedAt: Date.now(), lines: [...latest.current] })
    },
    [show],
  )
  const clear = useCallback(() => {
    show([])
    setSaveState(undefined)
    open.current?.writer.discard().catch(() => setSaveState('failed'))
  }, [show])
  const retry = useCallback(() => open.current?.writer.retry(), [])
  const takeOver = useCallback(() => setTurn((before) => before + 1), [])
  return { status, lines, saveState, change, clear, retry, takeOver }
}
