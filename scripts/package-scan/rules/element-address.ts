import type { ScriptRule } from '../script-rule.ts'
import { lastOf, type ScriptUse } from '../script-use.ts'

const names = new Set(['src', 'srcset', 'href', 'action', 'formaction', 'ping', 'poster'])

function isElementAddress(use: ScriptUse): boolean {
  if (use.kind === 'assignment') return use.path.length > 1 && names.has((lastOf(use.path) ?? '').toLowerCase())
  if (use.kind !== 'call') return false
  const called = lastOf(use.path)
  if (called === 'setAttribute') return names.has((use.texts[0] ?? '').toLowerCase())
  return called === 'setAttributeNS' && names.has((use.texts[1] ?? '').toLowerCase().replace('xlink:', ''))
}

export const elementAddress: ScriptRule = {
  id: 'element-address',
  description: 'An address given to an element is a request: each such place is listed with its reason.',
  check: isElementAddress,
}
