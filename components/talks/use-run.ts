import { useCallback, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { newRun, type Run } from '#practice/conversations/run.ts'
import { walkRun } from '#practice/conversations/walk-run.ts'
import type { KeptRun } from '#storage/conversations.ts'

export type RunState = {
  /** Undefined until it is known where the conversation was left. */
  run: Run | undefined
  /** Shows at once, and keeps. Locked, or where nothing can be kept, the conversation goes on in memory. */
  change: (conversation: Conversation, run: Run) => void
  /** Whether what shows is what is kept. */
  isKept: boolean
  error: unknown
}

/** What was done here, and when it was kept, once it was. */
type Shown = { id: string; run: Run; updatedAt?: number | undefined }

const toKept = (conversation: Conversation, run: Run): Omit<KeptRun, 'updatedAt'> => ({
  steps: [...run.steps],
  ...(run.chosen === undefined ? {} : { chosen: run.chosen }),
  ...(run.entered === undefined ? {} : { entered: run.entered }),
  ...(walkRun(conversation, run)?.ending ? { isEnded: true } : {}),
})

/** Where a person is in one conversation; one that is shown to a group neither comes from a person's own, nor stays. */
export function useRun(id: string, isForGroup = false): RunState {
  const { store, lock } = useApp()
  const { value: runs, error } = useLiveQuery(store.conversations.watch)
  const [shown, setShown] = useState<Shown>()
  const [failure, setFailure] = useState<unknown>()
  const isInMemory = isForGroup || lock === 'locked'
  const change = useCallback(
    (conversation: Conversation, run: Run) => {
      setShown({ id: conversation.id, run })
      if (isInMemory) return
      store.conversations
        .change(conversation.id, () => toKept(conversation, run))
        .then((kept) => {
          const updatedAt = kept[conversation.id]?.updatedAt
          setFailure(undefined)
          setShown((now) => (now?.run === run ? { ...now, updatedAt } : now))
        }, setFailure)
    },
    [store, isInMemory],
  )
  const kept = isForGroup ? undefined : runs?.[id]
  // To a group nothing is kept, so nothing can fail to be.
  const trouble = isForGroup ? undefined : (failure ?? error)
  // Until the kept one has caught up: then what another view does shows here too.
  const isAhead = shown?.id === id && (shown.updatedAt === undefined || (kept?.updatedAt ?? 0) < shown.updatedAt)
  const known = kept ?? (runs || isInMemory || error ? newRun : undefined)
  return { run: isAhead ? shown.run : known, change, isKept: !isAhead, error: trouble }
}
