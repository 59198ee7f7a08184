import { isGroup } from '../is-group.ts'

/** What stands under a name, or at a place in a list; undefined where there is none, or it is inherited. */
export function stepInto(value: unknown, key: string | number): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  return isGroup(value) && Object.hasOwn(value, key) ? value[key] : undefined
}
