import { type Group, isGroup } from '../is-group.ts'

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
