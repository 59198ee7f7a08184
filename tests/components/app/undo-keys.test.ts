import { afterEach, expect, test, vi } from 'vitest'
import { undoKeys } from '#components/app/undo-keys.ts'

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['MacIntel', '⌘Z'],
  ['Win32', 'Ctrl+Z'],
  ['Linux x86_64', 'Ctrl+Z'],
])('on %s it is %s', (platform, keys) => {
  vi.stubGlobal('navigator', { platform })
  expect(undoKeys()).toBe(keys)
})
