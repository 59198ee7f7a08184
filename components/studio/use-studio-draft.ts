import { useMemo } from 'preact/hooks'
import { useWordsDraft } from '#components/app/use-words-draft.ts'
import { putAside, readAsides } from '#practice/studio/aside.ts'
import { emptyDraft, readDraft, type StudioDraft } from '#practice/studio/studio-draft.ts'

/** Under these names the pack on its way, and those put aside, are kept: sealed, and with every key. */
const draftId = 'pack-studio'
const asideId = 'pack-studio-aside'

const newKey = () => crypto.randomUUID()

/** The pack on its way, kept while it is written, and those that gave their place to another: none is lost. */
export function useStudioDraft() {
  const { text, isReady, saveState, setText, clear, retry } = useWordsDraft(draftId, '')
  const aside = useWordsDraft(asideId, '')
  const draft = useMemo(() => readDraft(text) ?? emptyDraft('about'), [text])
  const asides = useMemo(() => readAsides(aside.text), [aside.text])
  const isEmpty = text === ''
  const keepAside = () => {
    if (!isEmpty) aside.setText(JSON.stringify(putAside(asides, draft, Date.now(), newKey)))
  }
  return {
    draft,
    asides: asides.filter(({ key }) => key !== draft.asideKey),
    isReady: isReady && aside.isReady,
    isEmpty,
    saveState: aside.saveState === 'failed' ? aside.saveState : saveState,
    retry: () => {
      retry()
      aside.retry()
    },
    change: (next: StudioDraft) => setText(JSON.stringify({ ...next, isAsOpened: undefined })),
    /** Puts another in its place, as it stands in a file, an example, or among those put aside. */
    open: (next: StudioDraft) => {
      keepAside()
      setText(JSON.stringify({ ...next, isAsOpened: true }))
    },
    startAnew: () => {
      keepAside()
      clear('')
    },
    removeAside: (key: string) => aside.setText(JSON.stringify(asides.filter((one) => one.key !== key))),
  }
}
