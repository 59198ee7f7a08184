import { useMemo } from 'preact/hooks'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { emptyDraft, readDraft, type StudioDraft } from '#practice/studio/studio-draft.ts'

/** Under this name the pack on its way is kept, as any words in a box are: sealed, and with every key. */
const draftId = 'pack-studio'

/** The pack on its way, kept while it is written. */
export function useStudioDraft() {
  const { text, isReady, saveState, setText, clear, retry } = useWordsDraft(draftId, '')
  const draft = useMemo(() => readDraft(text) ?? emptyDraft('about'), [text])
  return {
    draft,
    isReady,
    isEmpty: text === '',
    saveState,
    retry,
    change: (next: StudioDraft) => setText(JSON.stringify(next)),
    clear: () => clear(''),
  }
}
