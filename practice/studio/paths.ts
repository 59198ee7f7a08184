/** A group of named things, as a pack is made of. */
export type Group = Record<string, unknown>

export const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Puts a value where the path says, making the groups on the way. */
export function putAt(group: Group, path: string, value: unknown): void {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) {
    group[name] = value
    return
  }
  const inner = group[name]
  const next: Group = isGroup(inner) ? inner : {}
  group[name] = next
  putAt(next, rest.join('.'), value)
}

/** What stands where the path says. */
export function getAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => (isGroup(inner) ? inner[name] : undefined), value)
}
