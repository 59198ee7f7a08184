import type { BackupRecord } from '#storage/backup/backup-record.ts'
import type { Writing } from '#storage/entry.ts'

/** Says what stands in a place; the id of the place is the same each time. */
type ChangeText = (placeId: string, text: string) => string

const mapWriting = (writing: Writing, placeId: string, change: ChangeText): Writing => ({
  ...writing,
  parts: Object.fromEntries(
    Object.entries(writing.parts).map(([part, text = '']) => [part, change(`${placeId}/${part}`, text)]),
  ),
})

/** The words of a reflection. */
export const mapEntryWords = <T extends Writing>(entry: T, placeId: string, change: ChangeText): T => ({
  ...entry,
  parts: mapWriting(entry, placeId, change).parts,
})

/** A record of the journal with every text that a person wrote about others passed through `change`. */
export function mapRecordWords(record: BackupRecord, change: ChangeText): BackupRecord {
  const place = `${record.kind}/${record.id}`
  if (record.kind === 'entry') {
    const { versions } = record.value
    const before = versions?.map((version, index) => ({
      ...version,
      writing: mapWriting(version.writing, `${place}/${index}`, change),
    }))
    return { ...record, value: { ...mapEntryWords(record.value, place, change), ...(before && { versions: before }) } }
  }
  if (record.kind === 'draft') {
    const { value } = record
    if (value.kind === 'entry') {
      return { ...record, value: { ...value, writing: mapWriting(value.writing, place, change) } }
    }
    if (value.kind === 'words') return { ...record, value: { ...value, text: change(place, value.text) } }
    const lines = value.lines.map((line) => ({ ...line, text: change(`${place}/${line.id}`, line.text) }))
    return { ...record, value: { ...value, lines } }
  }
  return record
}

/** The texts that `mapRecordWords` would change. */
export function listRecordTexts(records: readonly BackupRecord[]): { id: string; text: string }[] {
  const texts: { id: string; text: string }[] = []
  for (const record of records) {
    mapRecordWords(record, (id, text) => {
      if (text.trim() !== '') texts.push({ id, text })
      return text
    })
  }
  return texts
}
