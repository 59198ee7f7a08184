import type { Form } from '#practice/studio/field.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'
import { sayTitle } from './say-title.ts'
import type { Studio, StudioChoice } from './studio-context.ts'

/** Where a reply may lead: to any turn or ending of its conversation. Undefined for what is no conversation. */
export function listWays(studio: Studio, { lists = {} }: Form, item: StudioItem): StudioChoice[] | undefined {
  if (!('endings' in lists)) return undefined
  const names: Readonly<Record<string, string>> = studio.words.studioSection
  return Object.entries(lists).flatMap(([list, form]) =>
    (item.lists[list] ?? []).map((place, index) => ({
      value: place.key,
      label: `${names[list]} ${index + 1}: ${sayTitle(studio, form, place)}`,
    })),
  )
}
