import * as z from 'zod/mini'
import { factIdSchema, idSchema } from './id.ts'

const text = z.string().check(z.minLength(1))
const lines = z.array(text).check(z.minLength(1))

const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text }),
  z.object({ kind: z.literal('list'), lines }),
  /** In this order. */
  z.object({ kind: z.literal('steps'), lines }),
  /** Rows are as long as the head. */
  z.object({ kind: z.literal('table'), head: lines, rows: z.array(lines).check(z.minLength(1)) }),
  /** Before each line to fill in by hand. */
  z.object({ kind: z.literal('blanks'), labels: lines }),
])
export type Block = z.infer<typeof blockSchema>

/** One thing to read or to hand out, on paper of its own. */
export const handoutSchema = z.object({
  id: idSchema,
  title: text,
  /** What it is for, in one line. */
  about: text,
  parts: z.array(z.object({ title: text, blocks: z.array(blockSchema).check(z.minLength(1)) })).check(z.minLength(1)),
  facts: z.array(factIdSchema),
})
export type Handout = z.infer<typeof handoutSchema>

/** What trainers read and print. It stands in the pages, and in docs/ for those who have not installed anything. */
export const handbookSchema = z.object({
  title: text,
  intro: text,
  handouts: z.array(handoutSchema).check(z.minLength(1)),
})
export type Handbook = z.infer<typeof handbookSchema>
