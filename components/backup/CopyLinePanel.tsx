import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { isCopyWanted } from '#practice/is-copy-wanted.ts'
import { CopyLine } from './CopyLine.tsx'

type Props = {
  /** When each reflection was last written. */
  changedAt: readonly number[]
}

/** The journal's one quiet line about copies, when it is time for one. */
export function CopyLinePanel({ changedAt }: Props) {
  const { t, settings, store } = useApp()
  const { value: history } = useLiveQuery(store.copyHistory.watch)
  // On someone else's computer all goes into a file on leaving.
  if (settings.computer === 'not-mine' || !history || !isCopyWanted(changedAt, history, Date.now())) return null
  return (
    <CopyLine
      t={t}
      onPutAway={() => {
        store.copyHistory.update((before) => ({ ...before, putAwayAt: Date.now() })).catch(console.error)
      }}
    />
  )
}
