import { conversationTexts } from './conversation-texts.ts'
import type { LanguageCorpus } from './corpus.ts'
import { selfCheckTexts } from './self-check-texts.ts'

/** Every id of one language that an entry, a favourite or a link can point at; prompts have a check of their own. */
export function listIds({
  unit,
  feelings,
  safetyCard,
  moments,
  chapters,
  terms,
  mirrorNotes,
  selfChecks,
  conversations,
  dailyQuestions,
  tapCards,
  paper,
  handbook,
}: LanguageCorpus): string[] {
  const { duties, functions, values, confidentiality } = unit
  const owners = [
    ...duties,
    ...functions,
    ...functions.flatMap(({ practices }) => practices),
    ...values,
    ...confidentiality.passages,
    ...confidentiality.rules,
    ...moments,
    ...chapters,
    ...chapters.flatMap(({ screens }) => screens),
    ...terms,
    ...selfChecks.flatMap(({ questions }) => questions),
    ...selfChecks.flatMap(selfCheckTexts),
    ...conversations,
    ...dailyQuestions,
    ...tapCards,
    ...conversations.flatMap(conversationTexts),
    ...feelings,
    ...safetyCard.parts,
    ...paper.peerSheet.front,
    ...paper.peerSheet.back,
    ...handbook.handouts,
    ...mirrorNotes.flatMap(({ rewordings = [] }) => rewordings),
  ]
  return owners.map(({ id }) => id)
}
