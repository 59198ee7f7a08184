import type { Language } from '#content/schema/language.ts'
import type { Label, MirrorResult } from './label.ts'
import { sentenceAround } from './sentence-around.ts'

export type ListeningCounts = { openQuestions: number; closedQuestions: number; reflections: number }

/**
 * How many sentences ask or reflect; two clauses of one sentence count once. Counts alone: no ratio, as a written reply
 * is no recorded talk.
 */
export function countListening(
  { findings, strengths }: MirrorResult,
  text: string,
  language: Language,
): ListeningCounts {
  const count = (wanted: Label) => {
    const spans = [...findings, ...strengths].filter(({ label }) => label === wanted)
    return new Set(spans.map((span) => sentenceAround(text, span, language).start)).size
  }
  return {
    openQuestions: count('open-question'),
    closedQuestions: count('closed-question'),
    reflections: count('reflection'),
  }
}
