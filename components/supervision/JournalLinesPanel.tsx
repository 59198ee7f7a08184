import { useMemo } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useEntryChoice } from '#components/backup/use-entry-choice.ts'
import type { ConfidenceWords } from '#content/confidences/words.ts'
import { LineChooser } from './LineChooser.tsx'
import { listJournalLines } from './list-journal-lines.ts'

type Props = {
  words: ConfidenceWords
  ticked: ReadonlySet<string>
  onTick: (line: { source: string; text: string }, isTicked: boolean) => void
}

/** The journal, to choose lines from. */
export function JournalLinesPanel({ words, ticked, onTick }: Props) {
  const { language, store } = useApp()
  const { value: all, error } = useLiveQuery(store.entries.watchAll)
  const entries = useMemo(
    () =>
      listJournalLines(
        (all?.opened ?? []).map(({ id, value }) => ({ id, entry: value })),
        language,
      ),
    [all, language],
  )
  const { fields } = useEntryChoice(entries.at(-1)?.day)
  const { from, until, onChangeDays } = fields
  return (
    <>
      <StorageTrouble error={error} />
      {all && (
        <LineChooser
          words={words}
          from={from}
          until={until}
          entries={entries.filter(({ day }) => from <= day && day <= until)}
          ticked={ticked}
          onChangeDays={onChangeDays}
          onTick={onTick}
        />
      )}
    </>
  )
}
