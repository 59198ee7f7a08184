import * as z from 'zod/mini'
import { type Entry, entrySchema, writingSchema } from '../entry.ts'

/** How an entry was before it was changed. */
const versionSchema = z.object({ writing: writingSchema, savedAt: z.number() })
export type EntryVersion = z.infer<typeof versionSchema>

/** An entry with its earlier versions, newest last. */
export const versionedEntrySchema = z.extend(entrySchema, { versions: z.optional(z.array(versionSchema)) })
export type VersionedEntry = z.infer<typeof versionedEntrySchema>

/** How many earlier versions an entry keeps. */
export const versionsKept = 5

/** What an entry says now, in the form in which earlier versions are kept. */
export function currentVersion(entry: Entry): EntryVersion {
  const { day, form, parts, duties, functions, values, feelings, updatedAt } = entry
  return { writing: { day, form, parts, duties, functions, values, feelings }, savedAt: updatedAt }
}
