import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Moves the pointer and presses the keys of a screen. */
export async function xdotool(display: string, ...words: (string | number)[]): Promise<string> {
  const { stdout } = await run('xdotool', words.map(String), { env: { ...process.env, DISPLAY: display } })
  return stdout.trim()
}

/** Gives the keyboard to the browser's window, with the pointer out of the way. */
export async function activateWindow(display: string): Promise<void> {
  const found = await xdotool(display, 'search', '--onlyvisible', '--class', 'chromium|firefox')
  const browserWindow = found.split('\n').at(-1)
  if (!browserWindow) throw new Error('No browser window on this screen')
  await xdotool(display, 'mousemove', 1395, 995)
  await xdotool(display, 'windowactivate', '--sync', browserWindow)
}
