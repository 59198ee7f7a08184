import type { ScriptRule } from '../script-rule.ts'
import { lastOf, type ScriptUse } from '../script-use.ts'

const created = new Set(['script', 'iframe', 'frame', 'form', 'object', 'embed', 'base'])
/** No other function takes these words first; `form` and `object` are ordinary words and ordinary JSX. */
const drawn = new Set(['script', 'iframe', 'embed'])
const constructed = new Set(['Image', 'Audio'])

function isLoadingElement(use: ScriptUse): boolean {
  if (use.kind !== 'call') return false
  const called = lastOf(use.path) ?? ''
  if (use.isNew) return constructed.has(called)
  const [first = '', second = ''] = use.texts
  if (called === 'createElement') return created.has(first.toLowerCase())
  if (called === 'createElementNS') return created.has(second.toLowerCase())
  return drawn.has(first)
}

export const loadingElement: ScriptRule = {
  id: 'loading-element',
  description: 'No element that loads from an address or sends to one is created by hand.',
  check: isLoadingElement,
}
