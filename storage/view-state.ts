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
  tab: z.enum(['words', 'draft', 'practise', 'write']),
  moment: z.optional(z.string()),
  skill: z.optional(z.string()),
  channel: z.optional(z.string()),
  favouritesOnly: z.boolean(),
  /** The conversation being tried out. */
  talk: z.optional(z.string()),
  /** The prompt being said my way. */
  open: z.optional(z.string()),
  scroll: z.number(),
})
/** A self-check that is under way: the question on the screen, and what was chosen in it. */
const checkStateSchema = z.object({
  objective: z.optional(z.string()),
  /** Without an objective: the questions that come back today. */
  returning: z.array(z.string()),
  /** Place among the questions, from 0; past the last one, all have been seen. */
  at: z.number(),
  choice: z.optional(z.string()),
  /** Where each card of a question lies. */
  piles: z.record(z.string(), z.enum(['peer-support', 'not-its-job'])),
  /** The first answer counts for whether the question comes back; those tried after it do not. */
  isNoted: z.boolean(),
})
const unitStateSchema = z.object({
  view: z.enum(['contents', 'screen', 'check', 'map', 'parts', 'talks']),
  screen: z.optional(z.string()),
  check: z.optional(checkStateSchema),
  /** The function that is open among the parts, or whose reflections are shown beside the map. */
  open: z.optional(z.string()),
  /** The conversation being tried out. */
  talk: z.optional(z.string()),
  /** The part to begin with, among functions, duties, values and confidentiality. */
  part: z.optional(z.string()),
  /** The local day on which a person had enough of questions that come back. */
  enoughOn: z.optional(z.string()),
  scroll: z.number(),
})
const journalStateSchema = z.object({
  /** The entries that stood first in the journal, newest first: a head start, as all others take longer to open. */
  newest: z.array(z.string()),
  /** The local day on which a person put the question of the day away. */
  questionAwayOn: z.optional(z.string()),
})
export type PopupState = z.infer<typeof popupStateSchema>
export type PanelState = z.infer<typeof panelStateSchema>
export type CheckState = z.infer<typeof checkStateSchema>
export type UnitState = z.infer<typeof unitStateSchema>
export type JournalState = z.infer<typeof journalStateSchema>

export const initialPopupState: PopupState = { tab: 'today', scroll: 0 }
/** Ticks lie behind the lock: a first screen that has none. */
export const lockedPopupState: PopupState = { tab: 'functions', scroll: 0 }
export const initialPanelState: PanelState = { tab: 'words', favouritesOnly: false, scroll: 0 }
export const initialUnitState: UnitState = { view: 'contents', scroll: 0 }

export type ViewStates = {
  popup: StoredDocument<PopupState>
  panel: StoredDocument<PanelState>
  unit: StoredDocument<UnitState>
  journal: StoredDocument<JournalState>
}

export const createViewStates = (safe: Safe): ViewStates => ({
  popup: createDocument(safe, 'view-popup', popupStateSchema, initialPopupState),
  panel: createDocument(safe, 'view-panel', panelStateSchema, initialPanelState),
  unit: createDocument(safe, 'view-unit', unitStateSchema, initialUnitState),
  journal: createDocument(safe, 'view-journal', journalStateSchema, { newest: [] }),
})
