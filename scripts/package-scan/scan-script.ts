import { cutExcerpt, type Fault } from './fault.ts'
import { findUses } from './find-uses.ts'
import { scriptRules } from './script-rules.ts'
import type { ScriptUse } from './script-use.ts'

function excerptOf(use: ScriptUse, code: string): string {
  return cutExcerpt(use.kind === 'text' ? use.text : code.slice(use.start, use.end))
}

export function scanScript(code: string): Fault[] {
  return findUses(code).flatMap((use) =>
    scriptRules
      .filter(({ check }) => check(use))
      .map(({ id, description }) => ({ rule: id, description, excerpt: excerptOf(use, code) })),
  )
}
