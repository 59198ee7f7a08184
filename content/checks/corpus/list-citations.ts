import { conversationTexts } from './conversation-texts.ts'
import type { LanguageCorpus } from './corpus.ts'
import { selfCheckFrameTexts, selfCheckTexts } from './self-check-texts.ts'

export type Citation = { id: string; facts: readonly string[] }

/** Who cites which facts of the training unit. */
export function listCitations({
  unit,
  moments,
  chapters,
  terms,
  mirrorNotes,
  identifierNotes,
  selfChecks,
  selfCheckFrame,
  conversations,
  dailyQuestions,
  tapCards,
  paper,
  handbook,
}: LanguageCorpus): Citation[] {
  const { duties, functions, values, confidentiality } = unit
  return [
    ...duties,
    ...functions,
    ...functions.flatMap(({ practices }) => practices),
    ...values,
    ...confidentiality.passages,
    ...confidentiality.rules,
    ...chapters.flatMap(({ screens }) => screens),
    ...terms,
    ...mirrorNotes,
    ...identifierNotes,
    ...paper.peerSheet.front,
    ...paper.peerSheet.back,
    ...handbook.handouts,
    ...paper.sources.map(({ id }) => ({ id, facts: [id] })),
    ...selfCheckFrameTexts(selfCheckFrame),
    ...selfChecks.flatMap(selfCheckTexts).filter(({ kind }) => kind === 'feedback'),
    ...conversations.flatMap(conversationTexts).filter(({ kind }) => kind === 'feedback' || kind === 'screen'),
    ...dailyQuestions,
    ...tapCards,
    ...moments.map(({ id, fact }) => ({ id, facts: fact.ids })),
  ]
}
