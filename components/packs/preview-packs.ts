import type { PackPageWords } from '#content/pack-pages/words.ts'
import type { Language } from '#content/schema/language.ts'
import { fill } from '#practice/blanks.ts'
import { describeFault } from '#practice/packs/describe-fault.ts'
import { describeRemark } from '#practice/packs/describe-remark.ts'
import { describeParts } from './describe-parts.ts'
import type { LookedAtPack } from './look-at-files.ts'
import type { PreviewedPack } from './PackPreview.tsx'
import { toPackLine } from './pack-line.ts'

export type Standing = readonly { id: string; version: number }[]

/** Whether a file holds a pack that may come in: well made, and no older than what is there. */
export function mayComeIn({ loaded }: LookedAtPack, standing: Standing): boolean {
  if (!loaded.isGood) return false
  const { id, version } = loaded.pack
  return !standing.some((kept) => kept.id === id && kept.version > version)
}

function sayStanding(words: PackPageWords, version: number, kept: number | undefined): string | undefined {
  if (kept === undefined) return undefined
  if (kept === version) return words.packs.same
  return fill(kept < version ? words.packs.updates : words.packs.older, { version: kept })
}

/** What is shown of a file before anything of it comes in. */
export function previewPack(
  { fileName, loaded }: LookedAtPack,
  standing: Standing,
  words: PackPageWords,
  language: Language,
): PreviewedPack {
  const wishes = loaded.wishes.map((remark) => describeRemark(remark, words))
  if (!loaded.isGood) {
    const faults = [
      ...loaded.faults.map((fault) => describeFault(fault, words)),
      ...loaded.musts.map((remark) => describeRemark(remark, words)),
    ]
    return { fileName, pack: undefined, parts: [], standing: undefined, faults, wishes: [] }
  }
  const { pack } = loaded
  const kept = standing.find(({ id }) => id === pack.id)?.version
  return {
    fileName,
    pack: toPackLine(pack, words, language),
    parts: describeParts(pack, words, language),
    standing: sayStanding(words, pack.version, kept),
    faults: [],
    wishes,
  }
}
