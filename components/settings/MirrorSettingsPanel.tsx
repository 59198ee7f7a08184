import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useLiveQuery } from '#components/app/use-live-query.ts'
import { useWords } from '#components/app/use-words.ts'
import { mutedIdOf } from '#components/confidences/muted-identifiers.ts'
import { identifierWords, mirrorNoteWords, mirrorWords } from '#content/words.ts'
import { updateSettings } from '#storage/settings.ts'
import { MirrorSettings } from './MirrorSettings.tsx'

/** When the draft mirror looks, and what it doesn't mark any more. */
export function MirrorSettingsPanel() {
  const { t, settings, store, lock, announce } = useApp()
  const words = useWords(mirrorWords)
  const notes = useWords(mirrorNoteWords)
  const kinds = useWords(identifierWords)
  const { value: muted = [], error } = useLiveQuery(store.mutedRules.watch)
  const [failure, setFailure] = useState<unknown>()
  if (!words || !notes) return null
  const nameOf = (id: string) =>
    notes.find((note) => note.id === id)?.name ??
    kinds?.find((kind) => mutedIdOf(kind.id) === id)?.name ??
    words.mirror.second
  const named = muted.map((id) => ({ id, name: nameOf(id) }))
  const handleBringBack = (ruleId: string) => {
    // The button goes with its line.
    document.getElementById('mirror-title')?.focus()
    store.mutedRules.setMuted(ruleId, false).then(() => announce(words.mirrorSettings.back), setFailure)
  }
  return (
    <>
      <MirrorSettings
        words={words}
        looks={settings.mirrorLooks}
        muted={lock === 'locked' ? undefined : named}
        onChangeLooks={(mirrorLooks) => {
          updateSettings({ mirrorLooks }).then(() => announce(t.save.saved), setFailure)
        }}
        onBringBack={handleBringBack}
      />
      <StorageTrouble error={failure ?? error} />
    </>
  )
}
