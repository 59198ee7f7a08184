import { type BrowserName, browserPlaces } from './browser-places.ts'
import { findProgram, isProgram } from './find-program.ts'

/** The program of a browser installed on this computer. */
export function findBrowser(name: BrowserName): string | undefined {
  const { commands, paths } = browserPlaces(process.platform)[name]
  for (const command of commands) {
    const found = findProgram(command)
    if (found) return found
  }
  return paths.find(isProgram)
}
