import { findBrowser } from './find-browser.ts'
import { findProgram } from './find-program.ts'

/** A screen without a monitor, a window manager, and keys pressed from outside: for menus and shortcuts. */
const screenPrograms = ['Xvfb', 'openbox', 'xdotool', 'xauth']

/** What the browser tests need and this computer lacks, in words for a person. */
export function missingPrograms(): string[] {
  const missing: string[] = []
  if (!(findBrowser('chromium') ?? findBrowser('chrome'))) missing.push('Chromium or Google Chrome')
  if (!findBrowser('firefox')) missing.push('Firefox')
  if (process.platform === 'linux') missing.push(...screenPrograms.filter((program) => !findProgram(program)))
  return missing
}
