import { useMemo } from 'preact/hooks'
import type { EntryWithId } from '#components/journal/entry.ts'
import type { EntryWords } from '#components/journal/entry-words.ts'
import { sumBalance } from '#practice/looking-back/sum-balance.ts'
import { sumDays } from '#practice/looking-back/sum-days.ts'
import { sumLinks } from '#practice/looking-back/sum-links.ts'
import type { LinkKind, NamedLinks } from './named-links.ts'

const kinds: readonly LinkKind[] = ['functions', 'duties', 'values']

/** The sums behind the pictures of a year. Weeks belong to the year of their Monday. */
export function usePictures(entries: readonly EntryWithId[], year: string, words: EntryWords | undefined) {
  const ofYear = useMemo(() => entries.filter(({ entry }) => entry.day.startsWith(year)), [entries, year])
  const days = useMemo(
    () =>
      sumDays(
        ofYear.map(({ entry }) => entry),
        words?.feelings ?? [],
      ),
    [ofYear, words],
  )
  const allWeeks = useMemo(() => sumBalance(entries.map(({ entry }) => entry)), [entries])
  const weeks = useMemo(() => allWeeks.filter(({ week }) => week.startsWith(year)), [allWeeks, year])
  const links = useMemo(
    () =>
      kinds.flatMap((kind): NamedLinks[] => {
        const named = words?.[kind] ?? []
        const sums = sumLinks(
          ofYear.map(({ entry }) => ({ day: entry.day, ids: entry[kind] })),
          named.map(({ id }) => id),
        )
        const titled = sums.map((sum) => ({ ...sum, title: named.find(({ id }) => id === sum.id)?.title ?? '' }))
        return titled.length > 0 ? [{ kind, links: titled }] : []
      }),
    [ofYear, words],
  )
  return { ofYear, days, allWeeks, weeks, links }
}
