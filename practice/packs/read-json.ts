import { packLimits } from '#content/packs/pack-limits.ts'
import type { BareFault, PackPath } from './pack-fault.ts'

/** Names that could reach what every object shares. */
const forbiddenNames = new Set(['__proto__', 'constructor', 'prototype'])

/** Brackets outside texts only, so that nothing is built before it is known to be shallow. */
function isDeep(text: string): boolean {
  let depth = 0
  let isText = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (isText) {
      if (sign === '\\') index += 1
      else if (sign === '"') isText = false
    } else if (sign === '"') isText = true
    else if (sign === '{' || sign === '[') {
      depth += 1
      if (depth > packLimits.depth) return true
    } else if (sign === '}' || sign === ']') depth -= 1
  }
  return false
}

/** Signs nobody sees, which turn words round or end them: controls, marks of direction, halves of a sign. */
const hiddenSigns =
  /(?!\n)\p{Cc}|[\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/u
/** Beginnings of markup, and addresses that run something. A date is no such address: «data: 3 maggio». */
const code = /<[a-z/!?]|(?:javascript|vbscript):|data:[a-z]+\//i

function* findIn(value: unknown, path: PackPath, seen: { count: number }): Generator<BareFault> {
  seen.count += 1
  if (seen.count > packLimits.values) return
  if (typeof value === 'string') {
    if (hiddenSigns.test(value)) yield { kind: 'hidden-signs', path }
    if (code.test(value)) yield { kind: 'code', path }
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* findIn(inner, [...path, index], seen)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      if (forbiddenNames.has(name) || (name === 'id' && forbiddenNames.has(String(inner))))
        yield { kind: 'forbidden-name', path }
      else yield* findIn(inner, [...path, name], seen)
    }
  }
}

export type JsonResult = { value: unknown; faults?: never } | { value?: unknown; faults: BareFault[] }

/** Parses JSON that may have been made to do harm. Its size is looked at first, then its depth, then what is in it. */
export function readJson(text: string): JsonResult {
  // A character has one byte or more; how many is counted only where it could matter.
  const isBig = text.length > packLimits.fileBytes || new TextEncoder().encode(text).length > packLimits.fileBytes
  if (isBig) return { faults: [{ kind: 'too-big', path: [] }] }
  if (isDeep(text)) return { faults: [{ kind: 'too-deep', path: [] }] }
  let value: unknown
  try {
    // Editors on Windows may begin a file with this mark.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { faults: [{ kind: 'not-json', path: [], ...placeOf(error) }] }
  }
  const seen = { count: 0 }
  const faults: BareFault[] = []
  for (const fault of findIn(value, [], seen)) {
    faults.push(fault)
    if (faults.length >= packLimits.faults) break
  }
  if (seen.count > packLimits.values) return { faults: [{ kind: 'too-much', path: [] }] }
  return faults.length > 0 ? { value, faults } : { value }
}

/** Where the browser says that JSON breaks off; each browser says it in its own way, some not at all. */
function placeOf(error: unknown): { found?: string } {
  const line = /line (\d+)/.exec(String(error))?.[1]
  return line === undefined ? {} : { found: line }
}
