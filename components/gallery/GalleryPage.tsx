import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { useWords } from '#components/app/use-words.ts'
import { DutyList } from '#components/duties/DutyList.tsx'
import { WeekPicture } from '#components/duties/WeekPicture.tsx'
import { Button } from '#components/ui/Button.tsx'
import { Chip } from '#components/ui/Chip.tsx'
import { ConfirmButton } from '#components/ui/ConfirmButton.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Icon, iconNames } from '#components/ui/Icon.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { RadioGroup } from '#components/ui/RadioGroup.tsx'
import { SaveStatus } from '#components/ui/SaveStatus.tsx'
import { SearchField } from '#components/ui/SearchField.tsx'
import { Tabs } from '#components/ui/Tabs.tsx'
import { UndoBar } from '#components/ui/UndoBar.tsx'
import { dutyWords } from '#content/words.ts'
import { weekOf } from '#practice/local-day.ts'
import { GallerySection } from './GallerySection.tsx'
import { LockGallery } from './LockGallery.tsx'

const ignore = () => {}
const week = weekOf('2026-01-14')

/** Every state of the design system on one page, in development builds only. Not translated: it is for developers. */
export function GalleryPage() {
  const { t, settings } = useApp()
  const [isPressed, setPressed] = useState(true)
  const [query, setQuery] = useState('perché')
  const [tab, setTab] = useState<'one' | 'two'>('one')
  const duties = useWords(dutyWords) ?? []
  const days = week.map((day, index) => ({ day, duties: duties.slice(0, index + 1).map(({ id }) => id) }))
  return (
    <div class="stack">
      <h1>Gallery</h1>
      <GallerySection title="Buttons">
        <div class="row">
          <Button kind="main" icon="write">
            {t.journal.write}
          </Button>
          <Button icon="copy">{t.copy.action}</Button>
          <Button kind="quiet" icon="trash">
            {t.journal.delete}
          </Button>
          <ConfirmButton
            icon="trash"
            label={t.journal.deleteForGood}
            sureLabel={t.journal.deleteForGoodSure}
            onConfirm={ignore}
          />
        </div>
      </GallerySection>
      <GallerySection title="Chips, tabs, search, choices">
        <div class="row">
          <Chip isPressed={isPressed} onToggle={setPressed}>
            {t.words.favourites}
          </Chip>
          <Chip isPressed={!isPressed} onToggle={() => setPressed(!isPressed)}>
            {t.channel.spoken}
          </Chip>
        </div>
        <Tabs
          label="Tabs"
          tabs={[
            { id: 'one', label: t.panel.words, icon: 'words' },
            { id: 'two', label: t.panel.write, icon: 'write' },
          ]}
          selected={tab}
          controls="gallery-tab"
          onSelectTab={setTab}
        />
        <div id="gallery-tab" role="tabpanel">
          {tab}
        </div>
        <SearchField label={t.words.search} clearLabel={t.common.clearSearch} value={query} onChange={setQuery} />
        <RadioGroup
          legend={t.settings.theme}
          name="gallery-theme"
          choices={[
            { value: 'one', label: t.theme.light },
            { value: 'two', label: t.theme.dark, hint: t.theme.system },
          ]}
          selected={tab}
          onSelectValue={setTab}
        />
      </GallerySection>
      <GallerySection title="What is said">
        <Notice>{t.draft.theirsNote}</Notice>
        <Notice kind="attention">{t.computer.warning}</Notice>
        <SaveStatus t={t} state="saving" onRetry={ignore} />
        <SaveStatus t={t} state="saved" onRetry={ignore} />
        <SaveStatus t={t} state="failed" onRetry={ignore} />
        <UndoBar message={t.journal.movedToTrash} undoLabel={t.common.undo} onUndo={ignore} onTimeUp={ignore} />
        <Disclosure summary={t.confidentiality.more}>{t.unit.intro}</Disclosure>
      </GallerySection>
      <GallerySection title="A week, a checklist">
        <WeekPicture t={t} language={settings.language} duties={duties} days={days} />
        <DutyList
          t={t}
          duties={duties}
          ticked={['duty-listening']}
          open="duty-listening"
          onOpen={ignore}
          onTick={ignore}
          onFindWords={ignore}
        />
      </GallerySection>
      <LockGallery />
      <GallerySection title="Icons">
        <div class="row">
          {iconNames.map((name) => (
            <span key={name} class="row">
              <Icon name={name} /> {name}
            </span>
          ))}
        </div>
      </GallerySection>
    </div>
  )
}
