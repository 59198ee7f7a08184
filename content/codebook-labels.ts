/** What words to a peer can do: the labels of the listening codebook. Apart from the schemas that use them. */
export const codebookLabels = [
  'advice',
  'offer',
  'permission',
  'open-question',
  'closed-question',
  'why',
  'reflection',
  'affirmation',
  'summary',
  'reassurance',
  'judgement',
  'diagnosis',
  'promise',
  'confidentiality',
  'self-disclosure',
] as const

/** Those that take the lead from the other person. Words that are meant to leave it hold none of them. */
export const leadingLabels = [
  'advice',
  'why',
  'reassurance',
  'judgement',
  'diagnosis',
  'promise',
  'confidentiality',
] as const satisfies (typeof codebookLabels)[number][]
