import type { Language } from '#content/schema/language.ts'

/** What asks for a second look; labels of the listening codebook. */
export const findingLabels = [
  'advice',
  'closed-question',
  'why',
  'reassurance',
  'judgement',
  'diagnosis',
  'promise',
  'confidentiality',
  'overlong-self-disclosure',
] as const

/** What the mirror recognises as good listening. */
export const strengthLabels = [
  'open-question',
  'reflection',
  'affirmation',
  'summary',
  'permission',
  'offer',
  'self-disclosure',
] as const

export type FindingLabel = (typeof findingLabels)[number]
export type StrengthLabel = (typeof strengthLabels)[number]
export type Label = FindingLabel | StrengthLabel

/** How much weight a finding has, not how bad it is: `clear` steers, `mild` asked first, `light` is worth a thought. */
export type Severity = 'clear' | 'mild' | 'light'

/** A piece of the original text, in UTF-16 units; `end` is exclusive. */
export type Span = { start: number; end: number }

export type Finding = Span & {
  ruleId: string
  label: FindingLabel
  severity: Severity
  /** Ids of rewordings in content/mirror. */
  alternatives: readonly string[]
}

export type Strength = Span & { ruleId: string; label: StrengthLabel }

export type MirrorResult = {
  /** In text order; empty while `paused`. */
  findings: readonly Finding[]
  /** In text order. */
  strengths: readonly Strength[]
  /** The words may speak of danger: no marks, and a line that offers the safety card. False means nothing: it can miss. */
  paused: boolean
  /** Whether the draft asks anything, also while paused; `open` where any of its questions is. */
  question: 'open' | 'closed' | null
}

/** One language's mirror. Same text, same answer, always. */
export type Mirror = { language: Language; checkDraft: (text: string) => MirrorResult }
