import { useState } from 'preact/hooks'
import { useToday } from '#components/app/use-today.ts'
import type { EntryChoice } from '#practice/confidences/choose-entries.ts'

/** Which reflections a person means, with all that was said so far still there when they change their mind. */
export function useEntryChoice(firstDay: string | undefined) {
  const today = useToday()
  const [which, setWhich] = useState<EntryChoice['which']>('all')
  const [days, setDays] = useState<{ from?: string; until?: string }>({})
  const [ids, setIds] = useState<readonly string[]>([])
  const { from = firstDay ?? today, until = today } = days
  const choices: Record<EntryChoice['which'], EntryChoice> = {
    all: { which: 'all' },
    days: { which: 'days', from, until },
    chosen: { which: 'chosen', ids },
  }
  return {
    choice: choices[which],
    fields: {
      which,
      from,
      until,
      ids,
      onChangeWhich: setWhich,
      onChangeDays: (change: { from?: string; until?: string }) => setDays({ ...days, ...change }),
      onChangeIds: setIds,
    },
  }
}
