import type { Mirror } from '#practice/mirror/label.ts'

const runs = 60

/** Milliseconds of processor time that a mirror needs for the first `words` words of a text, on average. */
export function measureTime(mirror: Mirror, text: string, words: number): number {
  const piece = text.split(/\s+/).slice(0, words).join(' ')
  for (let run = 0; run < runs; run++) mirror.checkDraft(piece)
  const start = process.cpuUsage().user
  for (let run = 0; run < runs; run++) mirror.checkDraft(piece)
  return (process.cpuUsage().user - start) / 1000 / runs
}
