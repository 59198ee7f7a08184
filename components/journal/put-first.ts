import type { JournalState } from '#storage/view-state.ts'
import { pageSize } from './page-size.ts'

/** The journal's first page with one more entry on top. */
export const putFirst = (newest: readonly string[], id: string): JournalState => ({
  newest: [id, ...newest.filter((other) => other !== id)].slice(0, pageSize),
})
