import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { useApp } from '#components/app/app-context.ts'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { FixedChoice } from '#components/ui/FixedChoice.tsx'
import { reminderLine } from '#content/interface/background.ts'
import { journalPageWords, presetWords } from '#content/words.ts'
import { toDay } from '#practice/local-day.ts'
import { updateSettings } from '#storage/settings.ts'
import type { Store } from '#storage/store.ts'
import { noteWrittenDay } from '#storage/written-day.ts'
import { ReminderSettings, type ReminderTrouble } from './ReminderSettings.tsx'
import { WritingAidSettings } from './WritingAidSettings.tsx'

/** Whether the reflection that stands first in the journal is of this day. */
async function hasWrittenOn(day: string, { viewStates, entries }: Store): Promise<boolean> {
  const [newest] = (await viewStates.journal.get()).newest
  const entry = newest === undefined ? undefined : await entries.get(newest)
  return entry !== undefined && (entry.day === day || toDay(new Date(entry.createdAt)) === day)
}

const canRemind = () => {
  // Some browsers have neither.
  const { alarms, permissions }: { alarms?: unknown; permissions?: unknown } = browser
  return alarms !== undefined && permissions !== undefined
}

/** What helps with writing, each off at first: a reminder, and the browser's spell check. */
export function WritingSettingsPanel() {
  const { settings, language, store, lock, announce, t } = useApp()
  const words = useWords(journalPageWords)
  const isReminderOff = settings.preset?.reminderOff === true
  const preset = useWords(presetWords, isReminderOff)?.preset
  const today = useToday()
  const [trouble, setTrouble] = useState<ReminderTrouble>()
  if (!words) return null
  const fail = (error: unknown) => {
    console.error(error)
    setTrouble('failed')
  }
  const keep = async (isGranted: boolean, reminder: string) => {
    if (!isGranted) return setTrouble('refused')
    setTrouble(undefined)
    await updateSettings({ reminder })
    announce(words.reminder.on.replace('{time}', reminder))
    if (lock !== 'locked' && (await hasWrittenOn(today, store))) await noteWrittenDay(today)
  }
  const handleTurnOn = (time: string) => {
    // Asked first thing in the click: later, browsers do not believe that a person wants it.
    browser.permissions
      .request({ permissions: ['notifications'] })
      .then((isGranted) => keep(isGranted, time))
      .catch(fail)
  }
  const handleTurnOff = () => {
    // The button goes.
    document.querySelector<HTMLElement>('[data-reminder-title]')?.focus()
    updateSettings({ reminder: undefined })
      .then(() => browser.permissions.remove({ permissions: ['notifications'] }))
      .then(() => announce(words.reminder.off))
      .catch(fail)
  }
  const missing = canRemind() ? undefined : 'unavailable'
  return (
    <>
      {isReminderOff ? (
        <section class="card">
          <FixedChoice legend={words.reminder.title} value={preset?.reminder ?? ''} note={preset?.setBy} />
        </section>
      ) : (
        <ReminderSettings
          words={words}
          line={reminderLine[language]}
          reminder={settings.reminder}
          missing={settings.computer === 'not-mine' ? 'notMine' : missing}
          trouble={trouble}
          onTurnOn={handleTurnOn}
          onTurnOff={handleTurnOff}
        />
      )}
      <WritingAidSettings
        words={words}
        isSpellChecked={settings.spellcheck}
        onChangeSpelling={(spellcheck) => {
          updateSettings({ spellcheck }).then(() => announce(t.save.saved), console.error)
        }}
      />
    </>
  )
}
