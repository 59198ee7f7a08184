import { useId, useState } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { JournalPageWords } from '#content/journal-pages/words.ts'
import { isReminderTime } from '#practice/reminder/is-reminder-time.ts'

export type ReminderTrouble = 'refused' | 'failed'
type Props = {
  words: JournalPageWords
  /** The line that it shows. */
  line: string
  /** Local time, `HH:MM`; undefined while it is off. */
  reminder: string | undefined
  /** Why there can be none here, if so. */
  missing: 'unavailable' | 'notMine' | undefined
  trouble: ReminderTrouble | undefined
  onTurnOn: (time: string) => void
  onTurnOff: () => void
}

/** A reminder once a day: off at first, and off again in one click. */
export function ReminderSettings({ words, line, reminder, missing, trouble, onTurnOn, onTurnOff }: Props) {
  const id = useId()
  const w = words.reminder
  const [time, setTime] = useState(reminder ?? '19:30')
  const [isTooLate, setTooLate] = useState(false)
  const handleSubmit = (event: Event) => {
    event.preventDefault()
    setTooLate(!isReminderTime(time))
    if (isReminderTime(time)) onTurnOn(time)
  }
  return (
    <section class="card stack-small" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1} data-reminder-title>
        {w.title}
      </h2>
      <p>
        {w.intro} {w.says.replace('{line}', line)}
      </p>
      {missing !== undefined && <p>{w[missing]}</p>}
      {missing === undefined && (
        <form class="stack-small" onSubmit={handleSubmit} noValidate>
          {reminder !== undefined && <p class="label">{w.on.replace('{time}', reminder)}</p>}
          <div class="reminder-time stack-small">
            <label for={`${id}-time`} class="label">
              {w.time}
            </label>
            <input
              id={`${id}-time`}
              type="time"
              value={time}
              required
              aria-describedby={`${id}-note`}
              onInput={(event) => setTime(event.currentTarget.value)}
            />
          </div>
          <div role="status">
            {isTooLate && (
              <Notice>
                <p>{w.tooLate}</p>
              </Notice>
            )}
            {trouble !== undefined && (
              <Notice>
                <p>{w[trouble]}</p>
              </Notice>
            )}
          </div>
          <div class="row">
            <Button type="submit">{reminder === undefined ? w.turnOn : w.change}</Button>
            {reminder !== undefined && <Button onClick={onTurnOff}>{w.turnOff}</Button>}
          </div>
          <p class="soft" id={`${id}-note`}>
            {w.permission} {w.keeps}
          </p>
        </form>
      )}
    </section>
  )
}
