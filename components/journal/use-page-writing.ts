import { useCallback, useEffect, useState } from 'preact/hooks'
import { type JournalRequest, journalRequests } from '#storage/requests.ts'

/** What is being written: nothing, something new, or a change to a kept entry. */
export type PageWriting = undefined | 'new' | { entryId: string }

/** What the journal's page has open to be written in, and what another view asked to be written. */
export function usePageWriting() {
  const [writing, setWriting] = useState<PageWriting>()
  const [asked, setAsked] = useState<JournalRequest>()
  useEffect(
    () =>
      journalRequests.listen((request) => {
        setAsked(request)
        setWriting('new')
      }),
    [],
  )
  // Keeping takes a moment, and the list shows the entry before it ends: what was opened meanwhile stays open.
  const leave = useCallback((left: PageWriting) => {
    setWriting((now) => (now === left ? undefined : now))
    setAsked(undefined)
  }, [])
  return { writing, asked, write: setWriting, leave }
}
