import { toDay } from '#practice/local-day.ts'
import type { Form } from '#practice/studio/field.ts'
import { emptyItem, type StudioItem } from '#practice/studio/studio-draft.ts'

/** A thing to begin with: as many things inside as it needs at least, and today where a day is asked for. */
export function freshItem(form: Form): StudioItem {
  const item = emptyItem(crypto.randomUUID())
  for (const { kind, path } of form.fields) if (kind === 'day') item.values[path] = toDay(new Date())
  for (const [list, inner] of Object.entries(form.lists ?? {}))
    item.lists[list] = Array.from({ length: inner.fewest ?? 0 }, () => freshItem(inner))
  return item
}
