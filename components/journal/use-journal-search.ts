import { useEffect, useMemo, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { plural } from '#components/app/format-day.ts'
import type { EntryWords } from './entry-words.ts'
import { foldAhead, searchEntries } from './search-entries.ts'
import type { JournalEntries } from './use-journal-entries.ts'

const nothing: JournalEntries['kept'] = []

/** Searches all of the journal, never a part: what is typed before all entries are open finds them as soon as they are. */
export function useJournalSearch({ kept, isComplete }: JournalEntries, words: EntryWords | undefined) {
  const { t, language, announce } = useApp()
  const [query, setQuery] = useState('')
  const isSearching = query.trim() !== ''
  const canSearch = isComplete && words !== undefined
  useEffect(() => (canSearch ? foldAhead(kept, words) : undefined), [canSearch, kept, words])
  const found = useMemo(() => {
    if (!isSearching) return kept
    return canSearch ? searchEntries(kept, query, words) : nothing
  }, [kept, query, isSearching, canSearch, words])
  const countText = isSearching && canSearch ? plural(language, found.length, t.journal.found) : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once a search; entries that change later are not news.
  useEffect(() => {
    if (countText !== undefined) announce(countText)
  }, [query, canSearch])
  return { query, setQuery, found, countText }
}
