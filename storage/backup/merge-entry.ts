import { type Entry, type EntryVersion, versionLimit, writingSchema } from '../entry.ts'
import { toCanonical } from './to-canonical.ts'

/** What an entry says now, in the form in which earlier ones are kept. */
const currentVersion = (entry: Entry): EntryVersion => ({
  savedAt: entry.updatedAt,
  writing: writingSchema.parse(entry),
})

/** A total order, so that merging comes out the same whichever comes first. */
const byAge = (a: EntryVersion, b: EntryVersion) =>
  a.savedAt - b.savedAt || (toCanonical(a.writing) < toCanonical(b.writing) ? -1 : 1)

function join(mine: Entry, theirs: Entry): Entry {
  const currents = [currentVersion(mine), currentVersion(theirs)].sort(byAge)
  const all = new Map<string, EntryVersion>()
  for (const version of [...currents, ...(mine.versions ?? []), ...(theirs.versions ?? [])]) {
    all.set(toCanonical(version), version)
  }
  const newest = currents[1] ?? currentVersion(mine)
  all.delete(toCanonical(newest))
  const versions = [...all.values()].sort(byAge).slice(-versionLimit)
  // In the trash only when both say so: bringing back a copy may bring back what was deleted, never the contrary.
  const isDeleted = mine.deletedAt !== undefined && theirs.deletedAt !== undefined
  return {
    ...newest.writing,
    createdAt: Math.min(mine.createdAt, theirs.createdAt),
    updatedAt: newest.savedAt,
    ...(isDeleted ? { deletedAt: Math.max(mine.deletedAt ?? 0, theirs.deletedAt ?? 0) } : {}),
    ...(versions.length > 0 ? { versions } : {}),
  }
}

/** One entry out of two with the same id: the newer text, all others among its versions. Merging again changes nothing. */
export function mergeEntry(mine: Entry, theirs: Entry): Entry {
  const joined = join(mine, theirs)
  return toCanonical(joined) === toCanonical(join(mine, mine)) ? mine : joined
}
