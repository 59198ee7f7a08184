import * as z from 'zod/mini'
import { draftSchema } from '../draft.ts'

export const draftPortName = 'drafts'

/** From a page to the background. The text itself travels: encrypting first would lose the last keys. */
export const draftMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('save'), id: z.string(), revision: z.number(), draft: draftSchema }),
  z.object({ kind: z.literal('discard'), id: z.string(), revision: z.number() }),
  z.object({ kind: z.literal('settle'), token: z.number() }),
])
export type DraftMessage = z.infer<typeof draftMessageSchema>
/** A message about one draft. */
export type DraftChange = Exclude<DraftMessage, { kind: 'settle' }>

/** From the background to a page: a change is on disk; or all that came before a token is. */
export const draftAnswerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), id: z.string(), revision: z.number() }),
  z.object({ kind: z.literal('settled'), token: z.number() }),
])
export type DraftAnswer = z.infer<typeof draftAnswerSchema>
