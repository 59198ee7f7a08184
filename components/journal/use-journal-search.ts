import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import type { EntryWords } from './entry-words.ts'
import { filterEntries, isFiltering, noFilter } from './filter-entries.ts'
import { foldAhead, searchEntries } from './search-entries.ts'
import type { JournalEntries } from './use-journal-entries.ts'

const nothing: JournalEntries['kept'] = []

/** Searches all of the journal, never a part: what is asked before all entries are open is found as soon as they are. */
export function useJournalSearch({ kept, isComplete }: JournalEntries, words: EntryWords | undefined) {
  const { t, language, announce } = useApp()
  const [query, setQuery] = useState('')
  const [filter, setFilter] = useState(noFilter)
  const isSearching = query.trim() !== '' || isFiltering(filter)
  const canSearch = isComplete && words !== undefined
  useEffect(() => (canSearch ? foldAhead(kept, words) : undefined), [canSearch, kept, words])
  const found = useMemo(() => {
    if (!isSearching) return kept
    // The quick question first: it leaves fewer texts to look through.
    return canSearch ? searchEntries(filterEntries(kept, filter), query, words) : nothing
  }, [kept, query, filter, isSearching, canSearch, words])
  const countText = isSearching && canSearch ? plural(language, found.length, t.journal.found) : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once a search; entries that change later are not news.
  useEffect(() => {
    if (countText !== undefined) announce(countText)
  }, [query, filter, canSearch])
  return { query, setQuery, filter, setFilter, found, countText }
}
