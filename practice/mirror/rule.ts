import type { RuleId } from '#content/schema/mirror.ts'
import type { Draft } from './draft.ts'
import type { FindingLabel, Severity, Span, StrengthLabel } from './label.ts'

/**
 * One thing the mirror notices. It sees the draft alone, never what other rules found, so order changes nothing. What it
 * looks for is told above each rule: only people need it.
 */
export type Rule = {
  id: RuleId
  check: (draft: Draft) => readonly Span[]
} & ({ label: FindingLabel; severity: Severity } | { label: StrengthLabel })
