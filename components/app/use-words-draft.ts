import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { SaveState } from '#storage/autosave/pump.ts'
import type { OpenDraft } from '#storage/drafts.ts'
import { useApp } from './app-context.ts'

export type WordsDraftState = {
  text: string
  /** False until the words left here before have been read. */
  isReady: boolean
  saveState: SaveState | undefined
  setText: (text: string) => void
  /** Throws the kept words away and starts from these. */
  clear: (text: string) => void
  retry: () => void
}

/** A person's own words to someone, kept with every key: those of a prompt, or of the draft box. */
export function useWordsDraft(promptId: string | undefined, initial: string): WordsDraftState {
  const { store } = useApp()
  const [text, setShown] = useState(initial)
  const [isReady, setReady] = useState(false)
  const [saveState, setSaveState] = useState<SaveState>()
  const open = useRef<OpenDraft | undefined>(undefined)

  useEffect(() => {
    let gone = false
    store.drafts
      .open({
        isWanted: (draft) => draft.kind === 'words' && draft.promptId === promptId,
        onState: setSaveState,
        onLost: () => {},
      })
      .then((opened) => {
        if (gone) return opened?.release()
        open.current = opened
        if (opened?.draft?.kind === 'words') setShown(opened.draft.text)
        setReady(true)
      })
      .catch((error: unknown) => {
        console.error(error)
        setReady(true)
        setSaveState('failed')
      })
    return () => {
      gone = true
      open.current?.release()
      open.current = undefined
    }
  }, [store, promptId])

  const setText = useCallback(
    (newText: string) => {
      setShown(newText)
      const draft = { kind: 'words' as const, updatedAt: Date.now(), text: newText, ...(promptId ? { promptId } : {}) }
      open.current?.writer.write(draft)
    },
    [promptId],
  )
  const clear = useCallback((newText: string) => {
    setShown(newText)
    setSaveState(undefined)
    open.current?.writer.discard().catch(() => setSaveState('failed'))
  }, [])
  const retry = useCallback(() => open.current?.writer.retry(), [])
  return { text, isReady, saveState, setText, clear, retry }
}
