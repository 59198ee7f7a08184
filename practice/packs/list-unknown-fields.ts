import type { BareFault, PackPath } from './pack-fault.ts'

/** Lists too: their places are looked into by number. */
const holdsMore = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Fields that the schema took no notice of: most often a name that is spelled otherwise. */
export function listUnknownFields(given: unknown, known: unknown, path: PackPath = []): BareFault[] {
  if (!holdsMore(given) || !holdsMore(known)) return []
  return Object.entries(given).flatMap(([name, value]): BareFault[] => {
    const at = [...path, Array.isArray(given) ? Number(name) : name]
    if (!Object.hasOwn(known, name)) return [{ kind: 'unknown-field', path: at }]
    return listUnknownFields(value, known[name], at)
  })
}
