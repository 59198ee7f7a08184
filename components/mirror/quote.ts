import type { Language } from '#content/schema/language.ts'

const marks = { it: ['«', '»'], en: ['“', '”'] } as const
/** Enough to know the words again, in UTF-16 units. */
const longest = 90

/** Words of a draft as a list quotes them. */
export function quote(words: string, language: Language): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const short = line.length > longest ? `${line.slice(0, longest).replace(/[\uD800-\uDBFF]$|\s\S*$/, '')}…` : line
  const [open, close] = marks[language]
  return open + short + close
}
