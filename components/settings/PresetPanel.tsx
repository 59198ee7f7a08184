import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { presetWords } from '#content/words.ts'
import { watchKeptPreset } from '#storage/preset.ts'
import { listFixed } from './list-fixed.ts'
import { PresetView } from './PresetView.tsx'

/** What an organisation chose, said in one place; nothing where there is none. */
export function PresetPanel() {
  const { settings } = useApp()
  const { value: kept } = useLiveQuery(watchKeptPreset)
  const words = useWords(presetWords, kept !== undefined)
  if (!kept || !words) return null
  const { values, ignored } = kept
  const fixed = listFixed(settings)
  const { preset } = words
  const lines = [
    fixed.includes('language') && preset.language,
    fixed.includes('register') && preset.register,
    values.lockAfterAtMost && preset.lockAfter.replace('{count}', String(values.lockAfterAtMost)),
    values.passphraseRequired && preset.passphrase,
    values.computerNotMine && preset.notMine,
    values.reminderOff && preset.reminder,
    (values.contacts || values.whoToTurnTo) && preset.contacts,
  ].filter((line) => typeof line === 'string')
  return lines.length + ignored.length > 0 ? <PresetView words={words} lines={lines} ignored={ignored} /> : null
}
