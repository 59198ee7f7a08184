import type { Skill } from '#content/schema/prompt.ts'
import type { FindingLabel } from './label.ts'

/** The skill whose words help at each place where one may be stuck: “what to offer instead” of the listening codebook. */
export const skillFor: Readonly<Record<FindingLabel, Skill>> = {
  advice: 'permission',
  'closed-question': 'open-question',
  why: 'open-question',
  reassurance: 'reflection',
  judgement: 'affirmation',
  diagnosis: 'reflection',
  promise: 'offer',
  confidentiality: 'permission',
  'overlong-self-disclosure': 'self-disclosure',
}
