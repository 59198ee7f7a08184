import type { Background } from './accanto.ts'

declare const browser: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } }

/** The keys that the browser gave to a command. Chromium leaves a suggestion out, silently, when it uses it itself. */
export async function requireShortcut(background: Background, name: string): Promise<string> {
  const commands = await background.evaluate(() => browser.commands.getAll())
  const shortcut = commands.find((command) => command.name === name)?.shortcut
  if (!shortcut) throw new Error(`The browser gave no keys to the command ${name}`)
  return shortcut
}
