import type { Connection } from './open-connection.ts'
import { timeOpening } from './time-opening.ts'

export type Page = { url: string; selector: string }

/** Opens the pages by turns, after one opening of each that does not count. Milliseconds, a list for each page. */
export async function measureOpenings(connection: Connection, pages: readonly Page[], runs: number) {
  const times = pages.map((): number[] => [])
  for (let run = -1; run < runs; run += 1) {
    for (const [index, { url, selector }] of pages.entries()) {
      const time = await timeOpening(connection, url, selector)
      if (run >= 0) times[index]?.push(time)
    }
  }
  return times
}
