import type { MirrorResult, Span, Strength } from './label.ts'

const overlap = (one: Span, other: Span) => one.start < other.end && other.start < one.end

/**
 * One of each kind of good listening, as it first comes, without the rules a person doesn't want marked. A question for
 * reasons is an open one; named as good beside its own mark it would say two things at once.
 */
export function listStrengths({ strengths, findings }: MirrorResult, muted: readonly string[]): Strength[] {
  const doubted = findings.filter(({ label }) => label === 'why' || label === 'judgement')
  const wanted = strengths.filter(
    (strength) =>
      !muted.includes(strength.ruleId) &&
      !(strength.label === 'open-question' && doubted.some((finding) => overlap(finding, strength))),
  )
  return wanted.filter(({ label }, place) => wanted.findIndex((other) => other.label === label) === place)
}
