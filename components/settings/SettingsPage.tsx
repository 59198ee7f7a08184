import { useEffect, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { loadLater } from '#components/app/load-later.tsx'
import { PartTrouble } from '#components/app/PartTrouble.tsx'
import { useIdle } from '#components/app/use-idle.ts'
import { useWords } from '#components/app/use-words.ts'
import { TrainerLink } from '#components/trainer/TrainerLink.tsx'
import { Icon } from '#components/ui/Icon.tsx'
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
      <section class="card stack-small" aria-labelledby="keeping-title">
        <h2 id="keeping-title">{t.keeping.title}</h2>
        <p>{t.keeping.intro}</p>
        <div>
          <a class="button" href="/keeping.html">
            <Icon name="lock" />
            <span>{t.keeping.title}</span>
          </a>
        </div>
      </section>
      <TrainerLink />
      <section class="card stack-small" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t.privacy.title}</h2>
        <p>{t.privacy.intro}</p>
        <div>
          <a class="button" href="/privacy.html">
            <Icon name="search" />
            <span>{t.privacy.title}</span>
          </a>
        </div>
      </section>
      <ErasePanel entryCount={lock === 'locked' ? undefined : entryCount} />
    </div>
  )
}
