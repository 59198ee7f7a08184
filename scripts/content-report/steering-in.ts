import { leadingLabels } from '#content/codebook-labels.ts'
import type { Language } from '#content/schema/language.ts'
import { checkDraft } from '#practice/mirror/check-draft.ts'
import type { Finding } from '#practice/mirror/label.ts'

/** A closed question or a story may be right where it stands. */
const leading: readonly Finding['label'][] = leadingLabels

/** What the draft mirror sees in words that are meant to leave the lead. It pauses where they speak of danger. */
export const steeringIn = (text: string, language: Language): Finding[] =>
  checkDraft(text, language).findings.filter(({ label }) => leading.includes(label))
