import type { Label, MirrorResult } from './label.ts'

export type ListeningCounts = { openQuestions: number; closedQuestions: number; reflections: number }

/** How many questions and reflections a reply holds. Counts alone: no ratio, as a written reply is no recorded talk. */
export function countListening({ findings, strengths }: MirrorResult): ListeningCounts {
  const labels: Label[] = [...findings, ...strengths].map(({ label }) => label)
  const count = (wanted: Label) => labels.filter((label) => label === wanted).length
  return {
    openQuestions: count('open-question'),
    closedQuestions: count('closed-question'),
    reflections: count('reflection'),
  }
}
