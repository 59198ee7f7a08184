import type { EntryForm, EntryWithId } from './entry.ts'

/** What to show of the journal. Nothing chosen in a list means all; within a list one is enough, between lists all count. */
export type EntryFilter = {
  forms: readonly EntryForm[]
  functions: readonly string[]
  duties: readonly string[]
  values: readonly string[]
  feelings: readonly string[]
  /** Local days, included. */
  from?: string | undefined
  until?: string | undefined
}

export const noFilter: EntryFilter = { forms: [], functions: [], duties: [], values: [], feelings: [] }

const linkKinds = ['functions', 'duties', 'values', 'feelings'] as const

export const isFiltering = (filter: EntryFilter): boolean =>
  filter.from !== undefined ||
  filter.until !== undefined ||
  filter.forms.length > 0 ||
  linkKinds.some((kind) => filter[kind].length > 0)

export function filterEntries(entries: readonly EntryWithId[], filter: EntryFilter): readonly EntryWithId[] {
  if (!isFiltering(filter)) return entries
  const { forms, from = '', until = '9999-12-31' } = filter
  const asked = linkKinds.filter((kind) => filter[kind].length > 0)
  return entries.filter(
    ({ entry }) =>
      from <= entry.day &&
      entry.day <= until &&
      (forms.length === 0 || forms.includes(entry.form)) &&
      asked.every((kind) => entry[kind].some((id) => filter[kind].includes(id))),
  )
}
