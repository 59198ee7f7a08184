import { useEffect, useState } from 'preact/hooks'
import type { EntryWithId } from '#components/journal/entry.ts'
import { commonWords } from '#practice/looking-back/common-words.ts'
import { countWords, type WordCount } from '#practice/looking-back/count-words.ts'
import { wordsOfEntry } from './words-of-entry.ts'

const most = 30

/** The words that come back, counted here on the device while the browser has nothing else to do. */
export function useWordCounts(entries: readonly EntryWithId[]): readonly WordCount[] {
  const [counted, setCounted] = useState<readonly WordCount[]>([])
  useEffect(() => {
    let next = 0
    let handle = 0
    const readSome = (deadline: IdleDeadline) => {
      for (let found = entries[next]; found && deadline.timeRemaining() > 1; found = entries[next]) {
        wordsOfEntry(found.entry)
        next += 1
      }
      if (next < entries.length) handle = requestIdleCallback(readSome)
      else
        setCounted(
          countWords(
            entries.map(({ entry }) => wordsOfEntry(entry)),
            commonWords,
            most,
          ),
        )
    }
    handle = requestIdleCallback(readSome)
    return () => cancelIdleCallback(handle)
  }, [entries])
  return counted
}
