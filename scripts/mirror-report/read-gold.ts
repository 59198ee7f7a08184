import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Kind } from './kind.ts'
import { toKinds } from './to-kinds.ts'

const goldSchema = z.object({
  id: z.union([z.string(), z.number()]),
  /** Left out where labels alone are kept. */
  text: z.optional(z.string()),
  labels: z.optional(z.record(z.string(), z.unknown())),
})

export type Gold = { id: string; text: string; kinds: Set<Kind> }

/** Labelled sentences, one JSON object a line. Throws for a line that is none. */
export const readGold = (path: string): Gold[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => goldSchema.parse(JSON.parse(line)))
    .map(({ id, text = '', labels = {} }) => ({ id: String(id), text, kinds: toKinds(labels) }))
