import { useMemo, useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { KeptStatus } from '#components/app/KeptStatus.tsx'
import { SoleDraftGate } from '#components/app/SoleDraftGate.tsx'
import { useStepFocus } from '#components/app/use-step-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { ChoiceField } from '#components/ui/ChoiceField.tsx'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { studioWords } from '#content/words.ts'
import { aboutForm, forms } from '#practice/studio/forms.ts'
import { type SectionId, sectionIds } from '#practice/studio/section-ids.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'
import { FieldList } from './FieldList.tsx'
import { ItemList } from './ItemList.tsx'
import { ItemPreview } from './ItemPreview.tsx'
import { StartPanel } from './StartPanel.tsx'
import { StudioCheckPanel } from './StudioCheckPanel.tsx'
import { StudioContext } from './studio-context.ts'
import { useStudioChoices } from './use-studio-choices.ts'
import { useStudioDesk } from './use-studio-desk.ts'
import './studio.css'

type Place = 'about' | SectionId | 'check'
const places: readonly Place[] = ['about', ...sectionIds, 'check']

/** Where trainers write a pack with forms, see it as others will, and save it as a file. */
export function StudioPage() {
  const { language, announce } = useApp()
  const words = useWords(studioWords)
  const choices = useStudioChoices(words)
  const desk = useStudioDesk()
  const { headingRef, markStep } = useStepFocus()
  const [place, setPlace] = useState<Place>('about')
  const [previewed, setPreviewed] = useState<string>()
  const { draft, write } = desk
  const { about, sections } = draft
  const chosen = about.values.languages
  const languages = useMemo(
    () => (['it', 'en'] as const).filter((language) => Array.isArray(chosen) && chosen.includes(language)),
    [chosen],
  )
  const studio = useMemo(
    () => words && choices && { words, language, choices, languages, announce },
    [words, language, choices, languages, announce],
  )
  if (!studio) return null

  const w = studio.words.studio
  const names = studio.words.studioSection
  const sayPlace = (id: Place) => {
    const count = id === 'about' || id === 'check' ? 0 : (sections[id]?.length ?? 0)
    return count > 0 ? `${names[id]} (${count})` : names[id]
  }
  const goTo = (next: Place) => {
    markStep()
    setPlace(next)
  }
  const next = places[places.indexOf(place) + 1]
  const renderPreview = (section: SectionId) => (item: StudioItem) => (
    <Disclosure
      summary={w.preview}
      isOpen={previewed === item.key}
      onToggle={(isOpen) => setPreviewed(isOpen ? item.key : undefined)}
    >
      {previewed === item.key && <ItemPreview section={section} item={item} draft={draft} />}
    </Disclosure>
  )
  return (
    <StudioContext.Provider value={studio}>
      <div class="studio stack">
        <h1>{w.title}</h1>
        <p>
          {w.intro} {w.calm}
        </p>
        <SoleDraftGate status={desk.status} words={w} onTakeOver={desk.takeOver}>
          <StartPanel
            isEmpty={desk.isEmpty}
            asides={desk.asides}
            onOpenDraft={desk.open}
            onReopen={desk.reopen}
            onStartAnew={desk.startAnew}
            onDeleteAside={desk.deleteAside}
          />
          <ChoiceField
            label={w.section}
            choices={places.map((id) => ({ value: id, label: sayPlace(id) }))}
            selected={place}
            onSelectValue={(value) => setPlace(places.find((id) => id === value) ?? 'about')}
          />
          <section class="stack" aria-labelledby="studio-place">
            <h2 id="studio-place" tabIndex={-1} ref={headingRef}>
              {names[place]}
            </h2>
            {place === 'about' && (
              <FieldList
                section="about"
                form={aboutForm}
                item={about}
                ways={[]}
                onChangeItem={(item) => write({ ...draft, about: item })}
              />
            )}
            {place === 'check' && <StudioCheckPanel draft={draft} />}
            {place !== 'about' && place !== 'check' && (
              <ItemList
                key={place}
                section={place}
                form={forms[place]}
                items={sections[place] ?? []}
                ways={[]}
                onChangeItems={(items) => write({ ...draft, sections: { ...sections, [place]: items } })}
                below={renderPreview(place)}
              />
            )}
            <KeptStatus state={desk.saveState} onRetry={desk.retry} />
            {next && (
              <div>
                <Button icon="forward" onClick={() => goTo(next)}>
                  {w.next.replace('{name}', names[next])}
                </Button>
              </div>
            )}
          </section>
        </SoleDraftGate>
      </div>
    </StudioContext.Provider>
  )
}
