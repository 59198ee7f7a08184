import * as z from 'zod/mini'
import { createDocument } from './documents.ts'
import type { Safe } from './safe.ts'
import type { Watch } from './watch.ts'

/** What may be kept: in memory, on someone else's computer, a browser takes 10 MB in all. */
export const keptPackLimits = {
  packs: 20,
  /** Of one pack and of all, in characters. */
  text: 1_000_000,
  total: 4_000_000,
} as const

/** The file as it came: whoever shows it parses it again, so that nothing kept is ever trusted for having been kept. */
const keptPackSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  version: z.number().check(z.int(), z.positive()),
  text: z.string().check(z.maxLength(keptPackLimits.text)),
})
export type KeptPack = z.infer<typeof keptPackSchema>

export const keptPacksSchema = z.array(keptPackSchema)

/** There is no room for one more pack. What stood still stands. */
export class PacksFullError extends Error {
  override name = 'PacksFullError'
}

export type PackStore = {
  /** Adds the pack, or puts it in place of an older version or the same. Throws PacksFullError. */
  put: (pack: KeptPack) => Promise<KeptPack[]>
  delete: (id: string) => Promise<KeptPack[]>
  watch: Watch<KeptPack[]>
}

/** What stands once a pack has come: in its place where it was there, unless what is there is newer. */
export function putPack(kept: readonly KeptPack[], pack: KeptPack): KeptPack[] {
  const standing = kept.find(({ id }) => id === pack.id)
  if (standing && standing.version > pack.version) return [...kept]
  return standing ? kept.map((one) => (one.id === pack.id ? pack : one)) : [...kept, pack]
}

const isTooMuch = (kept: readonly KeptPack[]) =>
  kept.length > keptPackLimits.packs || kept.reduce((sum, { text }) => sum + text.length, 0) > keptPackLimits.total

/** All of them lie in one sealed record: one a pack, by its id, would show in clear where a person is. */
export function createPackStore(safe: Safe): PackStore {
  const packs = createDocument(safe, 'packs', keptPacksSchema, [])
  return {
    put: (pack) =>
      packs.update((before) => {
        const after = putPack(before, pack)
        if (isTooMuch(after)) throw new PacksFullError()
        return after
      }),
    delete: (id) => packs.update((before) => before.filter((pack) => pack.id !== id)),
    watch: packs.watch,
  }
}
