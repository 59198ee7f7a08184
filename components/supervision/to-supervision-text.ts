import type { ConfidenceWords } from '#content/confidences/words.ts'
import { type PageLine, supervisionParts } from './supervision-parts.ts'

/** The page as a text that reads well as it is, and in any program that knows Markdown. */
export function toSupervisionText({ supervision: w }: ConfidenceWords, lines: readonly PageLine[]): string {
  const parts = supervisionParts.flatMap((part) => {
    const beside = lines.filter((line) => line.part === part)
    if (beside.length === 0) return []
    return [`## ${w[part]}`, beside.map(({ text }) => `- ${text.trim().replace(/\s*\n\s*/g, ' ')}`).join('\n')]
  })
  return `${[`# ${w.title}`, ...parts].join('\n\n')}\n`
}
