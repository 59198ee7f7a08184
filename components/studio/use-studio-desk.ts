import { type SoleDraftKind, useSoleDraft } from '#components/app/use-sole-draft.ts'
import {
  type Aside,
  clearDesk,
  type Desk,
  emptyDesk,
  openOnDesk,
  readDesk,
  removeAside,
  reopenOnDesk,
} from '#practice/studio/desk.ts'
import { emptyDraft, type StudioDraft } from '#practice/studio/studio-draft.ts'

/** Kept as any words in a box are: sealed, and with every key. */
const kind: SoleDraftKind<Desk> = {
  id: 'pack-studio',
  empty: emptyDesk,
  read: (draft) => (draft.kind === 'words' ? readDesk(draft.text) : undefined),
  write: (desk) => ({ kind: 'words', updatedAt: Date.now(), text: JSON.stringify(desk), promptId: 'pack-studio' }),
}

const newKey = () => crypto.randomUUID()
const nothingYet = emptyDraft('about')

/** The pack on its way, kept while it is written, and those that gave their place to another: none is lost. */
export function useStudioDesk() {
  const { status, value: desk, saveState, change, retry, takeOver } = useSoleDraft(kind)
  return {
    status,
    draft: desk.draft ?? nothingYet,
    isEmpty: desk.draft === undefined,
    asides: desk.asides,
    saveState,
    retry,
    takeOver,
    write: (draft: StudioDraft) => change((before) => ({ ...before, draft: { ...draft, isAsOpened: undefined } })),
    open: (draft: StudioDraft) => change((before) => openOnDesk(before, draft, Date.now(), newKey)),
    reopen: ({ key }: Aside) => change((before) => reopenOnDesk(before, key, Date.now(), newKey)),
    startAnew: () => change((before) => clearDesk(before, Date.now(), newKey)),
    deleteAside: ({ key }: Aside) => change((before) => removeAside(before, key)),
  }
}
