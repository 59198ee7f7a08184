import { isGroup } from '../is-group.ts'
import type { PackPath } from './pack-fault.ts'
import { stepInto } from './step-into.ts'

const shortId = /^[a-z0-9-]{1,64}$/

/** A place in a file as a person finds it: names as they stand there, places in lists counted from 1, with their ids. */
export function sayPlace(path: PackPath, file: unknown): string {
  let value = file
  return path
    .map((key) => {
      value = stepInto(value, key)
      const id = isGroup(value) && Object.hasOwn(value, 'id') ? value.id : undefined
      const name = typeof key === 'number' ? String(key + 1) : key.slice(0, 64)
      return typeof id === 'string' && shortId.test(id) ? `${name} (${id})` : name
    })
    .join(' › ')
}
