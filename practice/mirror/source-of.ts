import type { MirrorExplained } from '#content/mirror/explained/mirror-explained.ts'
import type { RuleId } from '#content/schema/mirror.ts'

/** Which of the sources of the listening codebook each rule rests on. */
export const sourceOf: Readonly<Record<RuleId, keyof MirrorExplained['mirrorSources']>> = {
  'advice-modal': 'advice',
  'advice-imperative': 'advice',
  'advice-performative': 'advice',
  'advice-impersonal': 'advice',
  'advice-question': 'advice',
  'advice-in-your-shoes': 'advice',
  'advice-wondering': 'advice',
  'advice-veiled': 'advice',
  'advice-from-experience': 'advice',
  'closed-question': 'question',
  'why-question': 'why',
  reassurance: 'reassurance',
  'judgement-blame': 'judgement',
  'judgement-praise': 'judgement',
  diagnosis: 'diagnosis',
  promise: 'promise',
  confidentiality: 'confidentiality',
  'overlong-self-disclosure': 'story',
  'open-question': 'question',
  reflection: 'listening',
  affirmation: 'listening',
  summary: 'listening',
  permission: 'permission',
  offer: 'offer',
  'self-disclosure': 'story',
}
