import { forms } from './forms.ts'
import { makeId } from './make-id.ts'
import { type SectionId, sectionIds } from './section-ids.ts'
import type { StudioDraft, StudioItem } from './studio-draft.ts'

const firstWords = ({ it, en, values }: StudioItem, path: string): string => {
  const shared = values[path]
  return it[path]?.trim() || en[path]?.trim() || (typeof shared === 'string' ? shared : '')
}

const titleIn: Readonly<Record<string, string>> = {
  turns: 'says',
  endings: 'between',
  replies: 'words',
  cards: 'text',
}

/** Names what lies inside, too: no two of one thing are called the same, whichever list they lie in. */
function nameInside(item: StudioItem): StudioItem {
  const inside = Object.values(item.lists).flat()
  const taken = new Set(inside.flatMap(({ id }) => id ?? []))
  const lists = Object.fromEntries(
    Object.entries(item.lists).map(([list, items]) => [
      list,
      items.map((inner) => {
        const id = inner.id ?? makeId(firstWords(inner, titleIn[list] ?? ''), taken, list)
        taken.add(id)
        return nameInside({ ...inner, id })
      }),
    ]),
  )
  return { ...item, lists }
}

/** What begins the id of a question: the objective that it is about. */
const prefixOf = ({ values }: StudioItem): string => {
  const { objective } = values
  return typeof objective === 'string' ? `${objective.replace(/^obj-/, '')}-` : ''
}

/** Gives everything in a draft its id, from its first words. One that has been given stays, whatever the words become. */
export function nameItems(draft: StudioDraft): StudioDraft {
  const taken = new Set(Object.values(draft.sections).flatMap((items) => items.flatMap(({ id }) => id ?? [])))
  const nameAll = (section: SectionId, items: readonly StudioItem[]) =>
    items.map((item) => {
      const prefix = prefixOf(item)
      const isNamed = item.id?.startsWith(prefix) ?? false
      const id =
        isNamed && item.id ? item.id : makeId(`${prefix}${firstWords(item, forms[section].title)}`, taken, section)
      taken.add(id)
      return nameInside({ ...item, id })
    })
  return {
    ...draft,
    id: draft.id ?? makeId(firstWords(draft.about, 'name'), new Set(), 'pack'),
    sections: Object.fromEntries(
      sectionIds.map((section) => [section, nameAll(section, draft.sections[section] ?? [])]),
    ),
  }
}
