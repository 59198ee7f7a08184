import type { ScriptUse } from './script-use.ts'

export type ScriptRule = {
  id: string
  /** Said to whoever meets the rule: what is forbidden, and why. */
  description: string
  /** Whether this use breaks the rule. */
  check: (use: ScriptUse) => boolean
}
