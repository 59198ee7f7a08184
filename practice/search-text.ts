/** Text without case and accents: *perche* finds *perché*. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase()
}

/** Tells whether every word of the query stands somewhere in a folded text, in any order. An empty query finds all. */
export function createMatcher(query: string): (folded: string) => boolean {
  const words = fold(query).split(/\s+/)
  return (folded) => words.every((word) => folded.includes(word))
}

/** For a few texts; thousands are folded once and kept. */
export const matches = (query: string, text: string): boolean => createMatcher(query)(fold(text))
