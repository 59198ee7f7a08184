/** What is here as it is, then what only the copy has. A set, as a hostile list may be long. */
export function union(mine: readonly string[], theirs: readonly string[]): string[] {
  const known = new Set(mine)
  return [...mine, ...new Set(theirs.filter((id) => !known.has(id)))]
}
