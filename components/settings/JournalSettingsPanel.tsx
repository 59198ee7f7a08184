import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { lookingBackWords } from '#content/words.ts'
import { JournalSettings } from './JournalSettings.tsx'
import type { Settings } from './settings.ts'

type Props = { onChangeSettings: (change: Partial<Settings>) => void }

export function JournalSettingsPanel({ onChangeSettings }: Props) {
  const { settings } = useApp()
  const words = useWords(lookingBackWords)
  return words ? <JournalSettings words={words} settings={settings} onChangeSettings={onChangeSettings} /> : null
}
