import { keyOfFinding } from './key-of-finding.ts'
import type { Finding, MirrorResult } from './label.ts'

export type LetBe = {
  /** Rules a person doesn't want marked. */
  muted: readonly string[]
  /** Findings let be in this draft, by `keyOfFinding`. */
  once: readonly string[]
  /** The reply reports a danger: names and places stay. */
  keepsNames: boolean
}

const overlap = (one: Finding, other: Finding) => one.start < other.end && other.start < one.end

/** Findings to show, in text order: without what a person lets be, and one where two of a kind see the same words. */
export function chooseFindings(
  { findings }: MirrorResult,
  text: string,
  { muted, once, keepsNames }: LetBe,
): Finding[] {
  const wanted = findings.filter(
    (finding) =>
      !muted.includes(finding.ruleId) &&
      !once.includes(keyOfFinding(finding, text)) &&
      !(keepsNames && finding.label === 'confidentiality'),
  )
  return wanted.filter(
    (finding, place) => !wanted.slice(0, place).some((one) => one.label === finding.label && overlap(one, finding)),
  )
}
