const runs = 60

/** Milliseconds of processor time that a mirror needs for the first `words` words of a text, on average. */
export function measureTime(look: (text: string) => unknown, text: string, words: number): number {
  const piece = text.split(/\s+/).slice(0, words).join(' ')
  for (let run = 0; run < runs; run++) look(piece)
  const start = process.cpuUsage().user
  for (let run = 0; run < runs; run++) look(piece)
  return (process.cpuUsage().user - start) / 1000 / runs
}
