import type { BareFault, PackPath } from './pack-fault.ts'

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Fields that the schema took no notice of: most often a name that is spelled otherwise. */
export function listUnknownFields(given: unknown, known: unknown, path: PackPath = []): BareFault[] {
  if (!isGroup(given) || !isGroup(known)) return []
  return Object.entries(given).flatMap(([name, value]): BareFault[] => {
    const at = [...path, Array.isArray(given) ? Number(name) : name]
    if (!Object.hasOwn(known, name)) return [{ kind: 'unknown-field', path: at }]
    return listUnknownFields(value, known[name], at)
  })
}
