import type { Background } from '../accanto.ts'
import { requireShortcut } from '../require-shortcut.ts'
import { pressKey } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

/** Presses the key element that Firefox made for the command; it carries the user gesture of a real key. */
export async function pressCommand(runInWindow: RunInWindow, background: Background, name: string): Promise<void> {
  const keys = (await requireShortcut(background, name)).split('+')
  const key = keys.at(-1)
  const modifiers = keys.slice(0, -1).map((modifier) => modifierNames[modifier] ?? modifier.toLowerCase())
  if ((await runInWindow(pressKey, { key, modifiers })) !== true) throw new Error(`No key for ${keys.join('+')}`)
}

const modifierNames: Record<string, string> = { Ctrl: 'accel', MacCtrl: 'control' }
