const longest = 48

/** Small letters and hyphens from a few words; never one that is taken already. */
export function makeId(words: string, taken: ReadonlySet<string>, fallback: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '')
  const base = plain === '' ? fallback : plain
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (!taken.has(id)) return id
  }
}
