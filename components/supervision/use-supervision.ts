import { type SoleDraftKind, useSoleDraft } from '#components/app/use-sole-draft.ts'
import type { SupervisionLine } from '#storage/draft.ts'

/** There is one page in the making: what was supervised is cleared, and the next one begins. */
const page: SoleDraftKind<readonly SupervisionLine[]> = {
  id: 'supervision',
  empty: [],
  read: (draft) => (draft.kind === 'supervision' ? draft.lines : undefined),
  write: (lines) => ({ kind: 'supervision', updatedAt: Date.now(), lines: [...lines] }),
}

/** The page that is being made ready for supervision, kept with every key. */
export const useSupervision = () => useSoleDraft(page)
