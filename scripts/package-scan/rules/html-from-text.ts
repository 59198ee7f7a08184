import type { ScriptRule } from '../script-rule.ts'
import { lastOf, type ScriptUse } from '../script-use.ts'

const properties = new Set(['innerHTML', 'outerHTML', 'srcdoc'])
const methods = new Set([
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'parseFromString',
])

function isHtmlFromText(use: ScriptUse): boolean {
  if (use.kind === 'assignment') return properties.has(lastOf(use.path) ?? '')
  if (use.kind !== 'call') return false
  const called = lastOf(use.path) ?? ''
  const isWrite = called === 'write' || called === 'writeln'
  return methods.has(called) || (isWrite && lastOf(use.path, 1) === 'document')
}

export const htmlFromText: ScriptRule = {
  id: 'html-from-text',
  description: 'What a person writes is never read as HTML.',
  check: isHtmlFromText,
}
