import { useApp } from '#components/app/app-context.ts'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { presetWords } from '#content/words.ts'
import { watchKeptPreset } from '#storage/preset.ts'
import { listFixed } from './list-fixed.ts'
import { PresetView } from './PresetView.tsx'
import { usePresetPack } from './use-preset-pack.ts'

/** What an organisation chose, said in one place; nothing where there is none. */
export function PresetPanel() {
  const { settings, language } = useApp()
  const { value: kept } = useLiveQuery(watchKeptPreset)
  const words = useWords(presetWords, kept !== undefined)
  const given = usePresetPack()
  if (!kept || !words) return null
  const { values } = kept
  const name = given?.pack?.name[language] ?? given?.pack?.name.it ?? given?.pack?.name.en
  const ignored = [...kept.ignored, ...(given && !given.pack ? ['pack'] : [])]
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
    name && preset.pack.replace('{name}', name),
  ].filter((line) => typeof line === 'string')
  return lines.length + ignored.length > 0 ? <PresetView words={words} lines={lines} ignored={ignored} /> : null
}
