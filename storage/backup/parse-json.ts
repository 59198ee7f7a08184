import { BackupError } from './backup-error.ts'
import { backupLimits } from './backup-limits.ts'

/** Keys that could reach what every object shares. */
const refusedKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Looks at brackets outside strings only, so nothing is built before it is known to be shallow. */
function isDeep(text: string): boolean {
  let depth = 0
  let isString = false
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]
    if (isString) {
      if (character === '\\') index += 1
      else if (character === '"') isString = false
    } else if (character === '"') isString = true
    else if (character === '{' || character === '[') {
      depth += 1
      if (depth > backupLimits.depth) return true
    } else if (character === '}' || character === ']') depth -= 1
  }
  return false
}

function refuseKeys(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (refusedKeys.has(key)) throw new BackupError('hostile', `key ${key}`)
    refuseKeys(inner)
  }
}

/** Parses JSON from a file that may have been made to do harm. Undefined when it is no JSON. Throws BackupError. */
export function parseJson(text: string): unknown {
  if (isDeep(text)) throw new BackupError('hostile', 'nested too deep')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  refuseKeys(value)
  return value
}
