import * as z from 'zod/mini'
import { contactSchema } from '../contacts.ts'
import { conversationRunsSchema } from '../conversations.ts'
import { courseSchema } from '../course.ts'
import { draftSchema } from '../draft.ts'
import { holdDraft } from '../draft-lock.ts'
import { entrySchema } from '../entry.ts'
import { mutedRulesSchema } from '../muted-rules.ts'
import { ownNamesSchema } from '../own-names.ts'
import { keptPacksSchema } from '../packs.ts'
import type { Safe } from '../safe.ts'
import { ticksSchema } from '../ticks.ts'
import type { BackupRecord } from './backup-record.ts'
import type { BackupTarget, RecordChange } from './backup-target.ts'
import { createJournalTable, type JournalTable } from './journal-table.ts'

/** The journal of this browser, for copies. */
export function createJournalTarget(safe: Safe): BackupTarget {
  const tables: Record<BackupRecord['kind'], JournalTable> = {
    entry: createJournalTable(
      safe,
      'entries',
      entrySchema,
      (id, value) => ({ kind: 'entry', id, value }),
      (record) => (record.kind === 'entry' ? record.value : undefined),
    ),
    draft: createJournalTable(
      safe,
      'drafts',
      draftSchema,
      (id, value) => ({ kind: 'draft', id, value }),
      (record) => (record.kind === 'draft' ? record.value : undefined),
    ),
    ticks: createJournalTable(
      safe,
      'documents',
      ticksSchema,
      (_, value) => ({ kind: 'ticks', id: 'ticks', value }),
      (record) => (record.kind === 'ticks' ? record.value : undefined),
      'ticks',
    ),
    favourites: createJournalTable(
      safe,
      'documents',
      z.array(z.string()),
      (_, value) => ({ kind: 'favourites', id: 'favourites', value }),
      (record) => (record.kind === 'favourites' ? record.value : undefined),
      'favourites',
    ),
    'muted-rules': createJournalTable(
      safe,
      'documents',
      mutedRulesSchema,
      (_, value) => ({ kind: 'muted-rules', id: 'muted-rules', value }),
      (record) => (record.kind === 'muted-rules' ? record.value : undefined),
      'muted-rules',
    ),
    'own-names': createJournalTable(
      safe,
      'documents',
      ownNamesSchema,
      (_, value) => ({ kind: 'own-names', id: 'own-names', value }),
      (record) => (record.kind === 'own-names' ? record.value : undefined),
      'own-names',
    ),
    contacts: createJournalTable(
      safe,
      'documents',
      z.array(contactSchema),
      (_, value) => ({ kind: 'contacts', id: 'contacts', value }),
      (record) => (record.kind === 'contacts' ? record.value : undefined),
      'contacts',
    ),
    course: createJournalTable(
      safe,
      'documents',
      courseSchema,
      (_, value) => ({ kind: 'course', id: 'course', value }),
      (record) => (record.kind === 'course' ? record.value : undefined),
      'course',
    ),
    conversations: createJournalTable(
      safe,
      'documents',
      conversationRunsSchema,
      (_, value) => ({ kind: 'conversations', id: 'conversations', value }),
      (record) => (record.kind === 'conversations' ? record.value : undefined),
      'conversations',
    ),
    packs: createJournalTable(
      safe,
      'documents',
      keptPacksSchema,
      (_, value) => ({ kind: 'packs', id: 'packs', value }),
      (record) => (record.kind === 'packs' ? record.value : undefined),
      'packs',
    ),
  }
  /** Someone may be writing in it in another view: then it stays theirs. */
  const changeDraft = async (change: RecordChange) => {
    const release = await holdDraft(change.id, () => {})
    if (release) await tables.draft.change([change]).finally(release)
  }
  return {
    readAll: async () => (await Promise.all(Object.values(tables).map((table) => table.readAll()))).flat(),
    async update(changes) {
      for (const change of changes) if (change.kind === 'draft') await changeDraft(change)
      for (const [kind, table] of Object.entries(tables)) {
        if (kind !== 'draft') await table.change(changes.filter((change) => change.kind === kind))
      }
    },
  }
}
