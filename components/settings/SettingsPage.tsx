import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { useIdle } from '#components/app/use-idle.ts'
import { useWords } from '#components/app/use-words.ts'
import { TrainerLink } from '#components/trainer/TrainerLink.tsx'
import { LinkCard } from '#components/ui/LinkCard.tsx'
import { presetWords } from '#content/words.ts'
import { updateSettings } from '#storage/settings.ts'
import { ContactsPanel } from './ContactsPanel.tsx'
import { ErasePanel } from './ErasePanel.tsx'
import { JournalSettingsPanel } from './JournalSettingsPanel.tsx'
import { LookSettings } from './LookSettings.tsx'
import { MirrorSettingsPanel } from './MirrorSettingsPanel.tsx'
import { OwnNamesPanel } from './OwnNamesPanel.tsx'
import { PresetPanel } from './PresetPanel.tsx'
import { ShortcutsPanel } from './ShortcutsPanel.tsx'
import { WhoseComputer } from './WhoseComputer.tsx'
import { WritingSettingsPanel } from './WritingSettingsPanel.tsx'
import './settings.css'

const packs = loadLater(
  async () => (await import('#components/packs/PacksPanel.tsx')).PacksPanel,
  () => <PartTrouble />,
)

/** Settings, each kept the moment it is chosen. */
export function SettingsPage() {
  const { t, settings, store, lock, announce } = useApp()
  const fixedNote = useWords(presetWords, settings.preset !== undefined)?.preset.setBy
  const isIdle = useIdle()
  const [entryCount, setEntryCount] = useState(0)
  useEffect(() => {
    const count = async () => {
      const inMemory = settings.computer === 'not-mine' ? await store.entries.count() : 0
      setEntryCount((await store.safe.countOnDisk()) + inMemory)
    }
    count().catch(console.error)
  }, [store, settings.computer])
  const change = (changes: Parameters<typeof updateSettings>[0]) => {
    updateSettings(changes).then(() => announce(t.save.saved), console.error)
  }
  return (
    <div class="stack settings">
      <h1>{t.settings.title}</h1>
      <PresetPanel />
      <LookSettings t={t} settings={settings} fixedNote={fixedNote} onChangeSettings={change} />
      <JournalSettingsPanel onChangeSettings={change} />
      <WritingSettingsPanel />
      {lock !== 'locked' && <ContactsPanel />}
      {lock !== 'locked' && <OwnNamesPanel />}
      {lock !== 'locked' && isIdle && <packs.Part />}
      <MirrorSettingsPanel />
      <ShortcutsPanel />
      <section class="card">
        <WhoseComputer
          t={t}
          computer={settings.computer}
          isOnDisk={entryCount > 0}
          onChooseComputer={(computer) => change({ computer })}
        />
      </section>
      <LinkCard
        id="keeping"
        title={t.keeping.title}
        about={t.keeping.intro}
        href="/keeping.html"
        icon="lock"
        label={t.keeping.title}
      />
      <TrainerLink />
      <LinkCard
        id="privacy"
        title={t.privacy.title}
        about={t.privacy.intro}
        href="/privacy.html"
        icon="search"
        label={t.privacy.title}
      />
      <ErasePanel entryCount={lock === 'locked' ? undefined : entryCount} />
    </div>
  )
}
