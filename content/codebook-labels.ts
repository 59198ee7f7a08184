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
