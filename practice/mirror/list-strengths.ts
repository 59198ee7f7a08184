import type { MirrorResult, Strength } from './label.ts'

/** One of each kind of good listening, as it first comes, without the rules a person doesn't want marked. */
export function listStrengths({ strengths }: MirrorResult, muted: readonly string[]): Strength[] {
  const wanted = strengths.filter(({ ruleId }) => !muted.includes(ruleId))
  return wanted.filter(({ label }, place) => wanted.findIndex((other) => other.label === label) === place)
}
