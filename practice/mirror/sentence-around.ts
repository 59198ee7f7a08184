import type { Language } from '#content/schema/language.ts'
import type { Span } from './label.ts'

const lineBreak = /\n/

/** The sentence, or sentences, in which a span stands, without the space around: what a rewording takes the place of. */
export function sentenceAround(text: string, { start, end }: Span, language: Language): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const rest = text.slice(end).search(lineBreak)
  const lineEnd = rest < 0 ? text.length : end + rest
  const touched = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text.slice(lineStart, lineEnd))]
    .map(({ index, segment }) => ({ start: lineStart + index, end: lineStart + index + segment.trimEnd().length }))
    .filter((sentence) => sentence.start < end && start < sentence.end)
  const [first] = touched
  const last = touched.at(-1)
  if (!first || !last) return { start, end }
  const space = text.slice(first.start, start).length - text.slice(first.start, start).trimStart().length
  return { start: Math.min(start, first.start + space), end: Math.max(end, last.end) }
}
