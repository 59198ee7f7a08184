import type { ScriptRule } from '../script-rule.ts'
import { lastOf, type ScriptUse } from '../script-use.ts'

const timers = new Set(['setTimeout', 'setInterval'])

function isCodeFromText(use: ScriptUse): boolean {
  if (use.kind === 'name') return use.name === 'eval' || use.name === 'importScripts'
  if (use.kind !== 'call') return false
  const called = lastOf(use.path) ?? ''
  return called === 'Function' || (timers.has(called) && Boolean(use.texts[0]))
}

export const codeFromText: ScriptRule = {
  id: 'code-from-text',
  description: 'Only the code that was reviewed runs: nothing turns text into code or loads more of it.',
  check: isCodeFromText,
}
