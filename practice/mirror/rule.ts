import type { RuleId } from '#content/schema/mirror.ts'
import type { Draft } from './draft.ts'
import type { FindingLabel, Severity, Span, StrengthLabel } from './label.ts'

/** One thing the mirror notices. It sees the draft alone, never what other rules found, so order changes nothing. */
export type Rule = {
  id: RuleId
  description: string
  check: (draft: Draft) => readonly Span[]
} & ({ label: FindingLabel; severity: Severity } | { label: StrengthLabel })
