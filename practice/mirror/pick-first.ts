import type { Finding } from './label.ts'

const weights = { clear: 0, mild: 1, light: 2 } as const

/** The findings with the most weight, in the order they came. */
export function pickFirst(findings: readonly Finding[], count: number): Finding[] {
  const chosen = findings.toSorted((one, other) => weights[one.severity] - weights[other.severity]).slice(0, count)
  return findings.filter((finding) => chosen.includes(finding))
}
