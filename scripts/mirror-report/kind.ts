/** What is measured, each on its own; a text can be of several kinds or of none. */
export const kinds = [
  'advice',
  'open',
  'closed',
  'why',
  'reflection',
  'affirmation',
  'permission',
  'offer',
  'summary',
  'reassurance',
  'judgement',
  'diagnosis',
  'promise',
  'confidentiality',
  'self_disclosure',
] as const
export type Kind = (typeof kinds)[number]
