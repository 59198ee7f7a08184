import * as z from 'zod/mini'
import { contactSchema } from '../contacts.ts'
import { conversationRunsSchema } from '../conversations.ts'
import { courseSchema } from '../course.ts'
import { draftSchema } from '../draft.ts'
import { entrySchema } from '../entry.ts'
import { mutedRulesSchema } from '../muted-rules.ts'
import { ownNamesSchema } from '../own-names.ts'
import { keptPacksSchema } from '../packs.ts'
import { ticksSchema } from '../ticks.ts'
import { backupLimits } from './backup-limits.ts'

const idSchema = z.string().check(z.minLength(1), z.maxLength(backupLimits.id))

/** One line of what a copy holds. All but reflections and drafts are one record each, with an id equal to its kind. */
export const backupRecordSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entry'), id: idSchema, value: entrySchema }),
  z.object({ kind: z.literal('draft'), id: idSchema, value: draftSchema }),
  z.object({ kind: z.literal('ticks'), id: z.literal('ticks'), value: ticksSchema }),
  z.object({ kind: z.literal('favourites'), id: z.literal('favourites'), value: z.array(z.string()) }),
  z.object({ kind: z.literal('muted-rules'), id: z.literal('muted-rules'), value: mutedRulesSchema }),
  z.object({ kind: z.literal('own-names'), id: z.literal('own-names'), value: ownNamesSchema }),
  z.object({ kind: z.literal('contacts'), id: z.literal('contacts'), value: z.array(contactSchema) }),
  z.object({ kind: z.literal('course'), id: z.literal('course'), value: courseSchema }),
  z.object({ kind: z.literal('conversations'), id: z.literal('conversations'), value: conversationRunsSchema }),
  z.object({ kind: z.literal('packs'), id: z.literal('packs'), value: keptPacksSchema }),
])
export type BackupRecord = z.infer<typeof backupRecordSchema>

/** The same in two stores for the same record. */
export const recordKey = ({ kind, id }: Pick<BackupRecord, 'kind' | 'id'>): string => `${kind}/${id}`
