import { type KeptPack, putPack } from '../packs.ts'
import type { BackupRecord } from './backup-record.ts'
import { mergeConversations } from './merge-conversations.ts'
import { mergeCourse } from './merge-course.ts'
import { mergeEntry } from './merge-entry.ts'
import { union } from './union.ts'

/** A newer version counts; of two alike, the one that is here. */
const mergePack = (kept: KeptPack[], pack: KeptPack) =>
  kept.some(({ id, version }) => id === pack.id && version >= pack.version) ? kept : putPack(kept, pack)

/** One record out of what is here and what the copy has. Nothing is taken away, and merging again changes nothing. */
export function mergeRecord(mine: BackupRecord | undefined, theirs: BackupRecord): BackupRecord {
  if (mine?.kind === 'entry' && theirs.kind === 'entry') {
    return { ...mine, value: mergeEntry(mine.value, theirs.value) }
  }
  if (mine?.kind === 'draft' && theirs.kind === 'draft') {
    return theirs.value.updatedAt > mine.value.updatedAt ? theirs : mine
  }
  if (mine?.kind === 'ticks' && theirs.kind === 'ticks') {
    const days = Object.entries(theirs.value).map(([day, duties]) => [day, union(mine.value[day] ?? [], duties)])
    return { ...mine, value: { ...mine.value, ...Object.fromEntries(days) } }
  }
  if (mine?.kind === 'favourites' && theirs.kind === 'favourites') {
    return { ...mine, value: union(mine.value, theirs.value) }
  }
  if (mine?.kind === 'muted-rules' && theirs.kind === 'muted-rules') {
    return { ...mine, value: union(mine.value, theirs.value) }
  }
  if (mine?.kind === 'own-names' && theirs.kind === 'own-names') {
    const { people, places, services } = theirs.value
    return {
      ...mine,
      value: {
        people: union(mine.value.people, people),
        places: union(mine.value.places, places),
        services: union(mine.value.services, services),
      },
    }
  }
  if (mine?.kind === 'contacts' && theirs.kind === 'contacts') {
    // The contact that is here was looked after last: an old number must not come back over it.
    const known = new Set(mine.value.map(({ id }) => id))
    const others = theirs.value.filter(({ id }) => !known.has(id))
    return { ...mine, value: [...mine.value, ...others] }
  }
  if (mine?.kind === 'course' && theirs.kind === 'course') {
    return { ...mine, value: mergeCourse(mine.value, theirs.value) }
  }
  if (mine?.kind === 'conversations' && theirs.kind === 'conversations') {
    return { ...mine, value: mergeConversations(mine.value, theirs.value) }
  }
  if (mine?.kind === 'packs' && theirs.kind === 'packs') {
    return { ...mine, value: theirs.value.reduce(mergePack, mine.value) }
  }
  return theirs
}
