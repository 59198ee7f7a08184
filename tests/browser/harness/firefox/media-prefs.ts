import type { Media } from '../accanto.ts'
import { setPrefs } from './privileged-code.ts'
import type { RunInWindow } from './run-in-window.ts'

type PrefValue = [name: string, value: number | null]

/** Playwright's emulateMedia does nothing in this Firefox; its preferences do the same for all pages at once. */
export const setMediaPrefs = (runInWindow: RunInWindow, media: Media) =>
  runInWindow(setPrefs, [...colorScheme(media), ...forcedColors(media), ...reducedMotion(media)])

/** No `null` for motion: without the preference Firefox asks the desktop. */
export const usualMedia: Media = { forcedColors: 'none', reducedMotion: 'no-preference' }

function colorScheme({ colorScheme }: Media): PrefValue[] {
  const name = 'layout.css.prefers-color-scheme.content-override'
  return colorScheme === undefined ? [] : [[name, colorScheme === 'dark' ? 0 : 1]]
}

function forcedColors({ forcedColors }: Media): PrefValue[] {
  if (forcedColors === undefined) return []
  const isActive = forcedColors === 'active'
  return [
    ['ui.useAccessibilityTheme', isActive ? 1 : 0],
    ['browser.display.document_color_use', isActive ? 2 : 0],
  ]
}

function reducedMotion({ reducedMotion }: Media): PrefValue[] {
  return reducedMotion === undefined ? [] : [['ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0]]
}
