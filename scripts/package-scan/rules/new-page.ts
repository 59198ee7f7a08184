import type { ScriptRule } from '../script-rule.ts'
import { lastOf } from '../script-use.ts'

const calls = new Set(['tabs.create', 'tabs.update', 'windows.create'])

export const newPage: ScriptRule = {
  id: 'new-page',
  description: 'Tabs and windows are opened in one place, for the pages of Accanto only.',
  check: (use) => use.kind === 'call' && calls.has(`${lastOf(use.path, 1)}.${lastOf(use.path)}`),
}
