import type { LanguageCorpus } from '#content/checks/corpus/corpus.ts'

/** How many parts of the unit's facts the course says: “152 of 152, 100 %”, and which are missing. */
export function describeCoverage({ chapters }: LanguageCorpus, factIds: readonly string[]): string {
  const said = new Set(chapters.flatMap(({ screens }) => screens.flatMap(({ facts }) => facts)))
  const missing = factIds.filter((id) => !said.has(id))
  const covered = factIds.length - missing.length
  // Rounded down: 100 % has to mean all.
  const share = factIds.length === 0 ? 100 : Math.floor((100 * covered) / factIds.length)
  const rest = missing.length === 0 ? '' : `; missing: ${missing.join(', ')}`
  return `${covered} of ${factIds.length}, ${share} %${rest}`
}
