const ends = ['.', '!', '?', ';', '\n'] as const

/** The sentence around a stretch, roughly: an abbreviation ends it too. */
export function sentenceBounds(text: string, start: number, end: number): { from: number; to: number } {
  const from = Math.max(...ends.map((mark) => text.lastIndexOf(mark, start - 1))) + 1
  const rest = text.slice(end).search(/[.!?;\n]/)
  return { from: start === 0 ? 0 : from, to: rest < 0 ? text.length : end + rest }
}
