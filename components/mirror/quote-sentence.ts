import type { Language } from '#content/schema/language.ts'
import { cutText } from '#practice/cut-text.ts'
import type { Span } from '#practice/mirror/label.ts'
import { sentenceAround } from '#practice/mirror/sentence-around.ts'

const marks = { it: ['«', '»'], en: ['“', '”'] } as const
/** Enough to know the words again, in UTF-16 units. */
const longest = 90

/** The sentence around a mark, as a list quotes it. */
export function quoteSentence(text: string, span: Span, language: Language): string {
  const { start, end } = sentenceAround(text, span, language)
  const line = text.slice(start, end).replace(/\s+/g, ' ')
  const short = line.length > longest ? `${cutText(line, longest).trimEnd()}…` : line
  const [open, close] = marks[language]
  return open + short + close
}
