import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { identifierKinds } from '#practice/identifiers/identifier.ts'

const lineSchema = z.strictObject({
  id: z.string().check(z.regex(/^(?:it|en)-(?:dev|held)-\d{3}$/)),
  text: z.string().check(z.minLength(1)),
  /** In UTF-16 units; a jigsaw is the whole text. */
  identifiers: z.array(z.strictObject({ kind: z.enum(identifierKinds), start: z.number(), end: z.number() })),
})
export type IdentifierGold = z.infer<typeof lineSchema>

/** Hand-labelled texts, one JSON object a line. Throws for a line that is none. */
export const readIdentifiers = (path: string): IdentifierGold[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => lineSchema.parse(JSON.parse(line)))
