import type { ScriptRule } from '../script-rule.ts'
import { lastOf, type ScriptUse } from '../script-use.ts'

function isWorker(use: ScriptUse): boolean {
  if (use.kind === 'name') return use.name === 'Worker' || use.name === 'SharedWorker'
  if (use.kind !== 'call') return false
  const called = lastOf(use.path)
  return called === 'addModule' || (called === 'register' && lastOf(use.path, 1) === 'serviceWorker')
}

export const worker: ScriptRule = {
  id: 'worker',
  description: 'A worker has its own ways to the network, which the pages cannot take away.',
  check: isWorker,
}
