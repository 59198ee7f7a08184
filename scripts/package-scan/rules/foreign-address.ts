import type { ScriptRule } from '../script-rule.ts'

/** The scheme alone is enough, so that an address in pieces is found too. */
const scheme = /\b(?:https?|wss?|ftp):/i

/** Whether a text holds an address outside the extension, also one without a scheme. */
export function isForeignAddress(text: string): boolean {
  return scheme.test(text) || /^\s*\/\/[\w-]+(?:\.|$)/.test(text)
}

export const foreignAddress: ScriptRule = {
  id: 'foreign-address',
  description: 'Every address of the world outside is listed with its reason.',
  check: (use) => use.kind === 'text' && isForeignAddress(use.text),
}
