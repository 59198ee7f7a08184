import type { ScriptRule } from '../script-rule.ts'
import { lastOf, type ScriptUse } from '../script-use.ts'

const windows = new Set([undefined, 'window', 'self', 'globalThis', 'top', 'parent'])
/** All but the hash, which never leaves the page. */
const addressParts = new Set(['href', 'protocol', 'host', 'hostname', 'port', 'pathname', 'search'])

function isLeaving(use: ScriptUse): boolean {
  if (use.kind === 'name') return use.name === 'setUninstallURL'
  if (use.kind === 'text') return false
  const last = lastOf(use.path) ?? ''
  const owner = lastOf(use.path, 1)
  if (use.kind === 'assignment') return last === 'location' || (owner === 'location' && addressParts.has(last))
  return (last === 'open' && windows.has(owner)) || (owner === 'location' && (last === 'assign' || last === 'replace'))
}

export const leaving: ScriptRule = {
  id: 'leaving',
  description: 'Accanto takes nobody to another address: an address can carry words away.',
  check: isLeaving,
}
