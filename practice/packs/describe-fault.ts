import type { PackPageWords } from '#content/pack-pages/words.ts'
import { fill } from '#practice/blanks.ts'
import type { PackFault } from './pack-fault.ts'

type Words = Pick<PackPageWords, 'packs' | 'packFault' | 'packKind'>

/** Where something is amiss, and what. */
export type DescribedFault = { where: string; what: string }

/** What keeps a pack out, in words a trainer understands. */
export function describeFault({ kind, place, found = '' }: PackFault, words: Words): DescribedFault {
  const kinds: Readonly<Record<string, string>> = words.packKind
  const named = kind === 'wrong-kind' ? (kinds[found] ?? words.packKind.other) : found
  return { where: place === '' ? words.packs.whole : place, what: fill(words.packFault[kind], { found: named }) }
}
