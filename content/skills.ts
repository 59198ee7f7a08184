/**
 * Listening skills a prompt can show: the helpful labels of the listening codebook (OARS, MITI 4.2, Hill). Apart from
 * the schema that uses them: screens list them, and load no schema of the shipped words.
 */
export const skills = [
  'open-question',
  'closed-question',
  'reflection',
  'affirmation',
  'summary',
  'permission',
  'offer',
  'self-disclosure',
] as const
