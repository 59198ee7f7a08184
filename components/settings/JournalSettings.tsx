import { Check } from '#components/ui/Check.tsx'
import type { LookingBackWords } from '#content/looking-back/words.ts'
import type { Settings } from './settings.ts'

type Props = { words: LookingBackWords; settings: Settings; onChangeSettings: (change: Partial<Settings>) => void }

/** What the journal asks, and what it shows again. */
export function JournalSettings({ words, settings, onChangeSettings }: Props) {
  return (
    <section class="card stack-small" aria-labelledby="journal-settings-title">
      <h2 id="journal-settings-title">{words.journalSettings.title}</h2>
      <Check
        label={words.journalSettings.asksGiving}
        isChecked={settings.asksGiving}
        onChange={(asksGiving) => onChangeSettings({ asksGiving })}
      />
      <Check
        label={words.yearAgo.show}
        isChecked={settings.showsYearAgo}
        onChange={(showsYearAgo) => onChangeSettings({ showsYearAgo })}
      />
      <p class="soft">{words.yearAgo.note}</p>
    </section>
  )
}
