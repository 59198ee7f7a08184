import * as z from 'zod/mini'
import { factIdSchema, idSchema } from './id.ts'

const facts = z.array(factIdSchema).check(z.minLength(1))

/** A part of a sheet: what it says, then what people write on it by hand. */
export const sheetPartSchema = z.object({
  id: idSchema,
  title: z.string(),
  lines: z.array(z.string()).check(z.minLength(1)),
  /** Before each line to fill in by hand. */
  blanks: z.optional(z.array(z.string())),
  facts,
})
export type SheetPart = z.infer<typeof sheetPartSchema>

/** A sheet that a supporter fills in by hand, together with the peer, who keeps it. */
export const peerSheetSchema = z.object({
  title: z.string(),
  intro: z.string(),
  /** Two sides of a sheet of paper: what I do, and how far it goes. */
  front: z.array(sheetPartSchema).check(z.minLength(1)),
  back: z.array(sheetPartSchema).check(z.minLength(1)),
})
export type PeerSheet = z.infer<typeof peerSheetSchema>

/** Where facts of the unit come from, as it stands at the foot of a printed page. */
export const sourceSchema = z.object({ id: factIdSchema, text: z.string() })
export type Source = z.infer<typeof sourceSchema>

export const paperSchema = z.object({
  peerSheet: peerSheetSchema,
  sources: z.array(sourceSchema).check(z.minLength(1)),
})
export type Paper = z.infer<typeof paperSchema>
