import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { presetWords } from '#content/words.ts'
import { PresetContacts } from './PresetContacts.tsx'

/** Nothing where no organisation named anyone. */
export function PresetContactsPanel() {
  const { settings, language } = useApp()
  const { contacts = [], whoToTurnTo } = settings.preset ?? {}
  // Said in another language rather than not at all.
  const text = whoToTurnTo?.[language] ?? whoToTurnTo?.it ?? whoToTurnTo?.en
  const isThere = contacts.length > 0 || text !== undefined
  const words = useWords(presetWords, isThere)
  return isThere ? <PresetContacts title={words?.preset.title ?? ''} text={text} contacts={contacts} /> : null
}
