import { packLimits } from '#content/packs/pack-limits.ts'
import { type Pack, packSchema } from '#content/schema/pack.ts'
import { isGroup } from '../is-group.ts'
import { faultOfIssue } from './fault-of-issue.ts'
import { listIdFaults } from './list-id-faults.ts'
import { listLanguageFaults } from './list-language-faults.ts'
import { listUnknownFields } from './list-unknown-fields.ts'
import type { BareFault, PackFault } from './pack-fault.ts'
import { readJson } from './read-json.ts'
import { sayPlace } from './say-place.ts'

export type PackResult = { pack: Pack; faults?: never } | { pack?: never; faults: PackFault[] }

/** A file that is something else is told so at once, rather than field by field. */
function findWholeFault(file: unknown): BareFault | undefined {
  const form = isGroup(file) && Object.hasOwn(file, 'accantoPack') ? file.accantoPack : undefined
  if (form === undefined) return { kind: 'not-a-pack', path: [] }
  return typeof form === 'number' && form > 1 ? { kind: 'newer', path: ['accantoPack'] } : undefined
}

const listUnknownNames = (file: unknown): BareFault[] =>
  (isGroup(file) ? Object.keys(file) : [])
    .filter((name) => !Object.hasOwn(packSchema.shape, name))
    .map((name) => ({ kind: 'unknown-field', path: [name] }))

function checkFile(file: unknown): Pack | BareFault[] {
  const whole = findWholeFault(file)
  if (whole) return [whole]
  const parsed = packSchema.safeParse(file)
  if (!parsed.success) {
    // A name that is missing often stands there, spelled otherwise.
    return [...listUnknownNames(file), ...parsed.error.issues.map((issue) => faultOfIssue(issue, file))]
  }
  const pack = parsed.data
  const faults = [...listUnknownFields(file, pack), ...listLanguageFaults(pack), ...listIdFaults(pack)]
  return faults.length > 0 ? faults : pack
}

/** Reads the text of a pack, whoever made it, and says all that is wrong with its form. Throws nothing. */
export function parsePack(text: string): PackResult {
  const { value, faults } = readJson(text)
  const checked = faults ?? checkFile(value)
  if (!Array.isArray(checked)) return { pack: checked }
  return {
    faults: checked.slice(0, packLimits.faults).map((fault) => ({ ...fault, place: sayPlace(fault.path, value) })),
  }
}
