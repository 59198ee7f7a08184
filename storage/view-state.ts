import * as z from 'zod/mini'
import { createDocument, type StoredDocument } from './documents.ts'
import type { Safe } from './safe.ts'

/** How a view was left. It tells what someone was reading, so it is sealed like the rest. */
const popupStateSchema = z.object({
  tab: z.enum(['today', 'functions', 'confidentiality', 'write']),
  open: z.optional(z.string()),
  scroll: z.number(),
})
const panelStateSchema = z.object({
  tab: z.enum(['words', 'draft', 'write']),
  moment: z.optional(z.string()),
  skill: z.optional(z.string()),
  channel: z.optional(z.string()),
  favouritesOnly: z.boolean(),
  /** The prompt being said my way. */
  open: z.optional(z.string()),
  scroll: z.number(),
})
/** The entries that stood first in the journal, newest first: a head start, as all others take longer to open. */
const journalStateSchema = z.object({ newest: z.array(z.string()) })
export type PopupState = z.infer<typeof popupStateSchema>
export type PanelState = z.infer<typeof panelStateSchema>
export type JournalState = z.infer<typeof journalStateSchema>

export const initialPopupState: PopupState = { tab: 'today', scroll: 0 }
/** Ticks lie behind the lock: a first screen that has none. */
export const lockedPopupState: PopupState = { tab: 'functions', scroll: 0 }
export const initialPanelState: PanelState = { tab: 'words', favouritesOnly: false, scroll: 0 }

export type ViewStates = {
  popup: StoredDocument<PopupState>
  panel: StoredDocument<PanelState>
  journal: StoredDocument<JournalState>
}

export const createViewStates = (safe: Safe): ViewStates => ({
  popup: createDocument(safe, 'view-popup', popupStateSchema, initialPopupState),
  panel: createDocument(safe, 'view-panel', panelStateSchema, initialPanelState),
  journal: createDocument(safe, 'view-journal', journalStateSchema, { newest: [] }),
})
