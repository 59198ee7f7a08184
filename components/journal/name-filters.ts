import { formatDay } from '#components/app/format-day.ts'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { EntryWords } from './entry-words.ts'
import type { EntryFilter } from './filter-entries.ts'

/** One thing that the journal is narrowed to, by name, and the filter without it. */
export type NamedFilter = { key: string; name: string; without: EntryFilter }

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id)

export function nameFilters(
  filter: EntryFilter,
  words: EntryWords,
  { find }: LookingBackWords,
  language: Language,
): NamedFilter[] {
  const sayDay = (day: string) => formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' })
  const linked = (['functions', 'duties', 'values'] as const).flatMap((kind) =>
    words[kind]
      .filter(({ id }) => filter[kind].includes(id))
      .map(({ id, title }) => ({ key: id, name: title, without: { ...filter, [kind]: without(filter[kind], id) } })),
  )
  return [
    ...filter.forms.map((form) => ({
      key: form,
      name: words.pages.forms[form],
      without: { ...filter, forms: filter.forms.filter((other) => other !== form) },
    })),
    ...words.feelings
      .filter(({ id }) => filter.feelings.includes(id))
      .map(({ id, name }) => ({ key: id, name, without: { ...filter, feelings: without(filter.feelings, id) } })),
    ...linked,
    ...(filter.from === undefined
      ? []
      : [
          {
            key: 'from',
            name: find.since.replace('{day}', sayDay(filter.from)),
            without: { ...filter, from: undefined },
          },
        ]),
    ...(filter.until === undefined
      ? []
      : [
          {
            key: 'until',
            name: find.upTo.replace('{day}', sayDay(filter.until)),
            without: { ...filter, until: undefined },
          },
        ]),
  ]
}
