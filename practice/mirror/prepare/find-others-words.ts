import type { Span } from '../label.ts'

/** Lines with which mail programs introduce what follows, in both languages: people answer mail in either. */
const headers = [
  /^-{2,}\s?(?:original message|forwarded message|messaggio originale|messaggio inoltrato)\b/i,
  /^(?:from|da|von): .{1,120}\b(?:sent|date|inviato|data|to|a): /i,
]
const signatureLine = /^-- ?$/
const sentFrom = /^(?:sent from my|get outlook for|inviato da(?:l mio)?|scarica outlook per)\b/i

/** “On … wrote:” anywhere in a line: Chromium hands a selection over as one line. */
const introductions = [
  /(?<![\p{L}\p{N}])On (?=[^\n]{0,40}\d)[^\n]{4,160}? wrote:/gu,
  /(?<![\p{L}\p{N}])Il (?:giorno )?(?=[^\n]{0,40}\d)[^\n]{4,160}? ha scritto:/gu,
  /(?<![\p{L}\p{N}])-{2,}\s?(?:Original Message|Forwarded message|Messaggio originale|Messaggio inoltrato)\s?-{2,}/giu,
  /(?<![\p{L}\p{N}])(?:From: [^\n]{1,120}? Sent: |Da: [^\n]{1,120}? Inviato: )/gu,
  / -- (?=\p{Lu}[^\n]{0,80}$)/gu,
]

type Line = Span & { text: string }

function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const line of text.split('\n')) {
    lines.push({ text: line.trim(), start, end: start + line.length })
    start += line.length + 1
  }
  return lines
}

const isQuoted = ({ text }: Line) => text.startsWith('>')

/** Where quoted mail begins inside a line, or its length. */
function findIntroduction(text: string): number {
  const starts = introductions.map((pattern) => {
    pattern.lastIndex = 0
    return pattern.exec(text)?.index ?? text.length
  })
  return Math.min(text.length, ...starts)
}

/** Quoted mail and signatures: not the writer's words. Below an introduction all is quoted, unless `>` lines show its end. */
export function findOthersWords(text: string): Span[] {
  const lines = splitLines(text)
  const spans: Span[] = []
  const marked = lines.some(isQuoted)
  for (const line of lines) {
    const cut = findIntroduction(text.slice(line.start, line.end))
    const introduced = line.start + cut < line.end
    const ends =
      headers.some((pattern) => pattern.test(line.text)) || signatureLine.test(line.text) || sentFrom.test(line.text)
    if (ends || (introduced && !marked)) {
      spans.push({ start: ends ? line.start : line.start + cut, end: text.length })
      return spans
    }
    if (isQuoted(line)) spans.push({ start: line.start, end: line.end })
    else if (introduced) spans.push({ start: line.start + cut, end: line.end })
  }
  return spans
}
