import { formatDay } from '#components/app/format-day.ts'
import { visibleParts } from '#components/journal/forms.ts'
import type { Language } from '#content/schema/language.ts'
import { cutText } from '#practice/cut-text.ts'
import type { BackupRecord } from '#storage/backup/backup-record.ts'

/** Enough to know a reflection again, in UTF-16 units. */
const longest = 60

/** The reflections that are not in the trash, newest first, each with its day and how it begins. */
export function labelEntries(
  records: readonly BackupRecord[],
  language: Language,
): { id: string; day: string; label: string }[] {
  return records
    .flatMap((record) => (record.kind === 'entry' && record.value.deletedAt === undefined ? [record] : []))
    .sort((a, b) => b.value.day.localeCompare(a.value.day) || b.value.createdAt - a.value.createdAt)
    .map(({ id, value: { day, form, parts } }) => {
      const text = visibleParts(form, parts)
        .map((part) => parts[part]?.trim() ?? '')
        .filter((part) => part !== '')
        .join(' ')
        .replace(/\s+/g, ' ')
      const begin = text.length > longest ? `${cutText(text, longest).trimEnd()}…` : text
      const dayText = formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
      return { id, day, label: begin === '' ? dayText : `${dayText}: ${begin}` }
    })
}
