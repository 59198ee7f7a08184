import { useEffect } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { openPanel } from '#components/app/open-panel.ts'
import { usePlaceFocus } from '#components/app/use-place-focus.ts'
import { useWords } from '#components/app/use-words.ts'
import { ConfidentialityPanel } from '#components/duties/ConfidentialityPanel.tsx'
import { FunctionsPanel } from '#components/duties/FunctionsPanel.tsx'
import { Button } from '#components/ui/Button.tsx'
import { coursePageWords, dutyWords, valueWords } from '#content/words.ts'
import type { UnitState } from '#storage/view-state.ts'
import { DutyChapter } from './DutyChapter.tsx'
import { PartSection } from './PartSection.tsx'
import { unitParts } from './unit-parts.ts'
import { ValueList } from './ValueList.tsx'

const findWords = (moments: readonly string[]) => openPanel({ kind: 'words', moments: [...moments] })

type Props = {
  open: string | undefined
  /** The part to begin with. */
  part: string | undefined
  isArrival: boolean
  onChange: (change: Partial<UnitState>) => void
  onGo: (step: Partial<UnitState>) => void
}

/** The unit's parts at a glance: functions, duties, values, confidentiality. */
export function PartsPanel({ open, part, isArrival, onChange, onGo }: Props) {
  const { t } = useApp()
  const words = useWords(coursePageWords)
  const duties = useWords(dutyWords)
  const values = useWords(valueWords)
  const isShown = words !== undefined && duties !== undefined && values !== undefined
  const headingRef = usePlaceFocus(isShown ? `parts ${part}` : '', isArrival)
  const wanted = unitParts.find((id) => id === part)
  useEffect(() => {
    if (isShown && isArrival && wanted) document.getElementById(wanted)?.scrollIntoView()
  }, [isShown, isArrival, wanted])
  if (!isShown) return null
  return (
    <div class="stack unit">
      <div class="row no-print">
        <Button kind="quiet" icon="back" onClick={() => onGo({ view: 'contents', open: undefined })}>
          {words.screen.back}
        </Button>
      </div>
      <h1 tabIndex={-1} ref={wanted ? null : headingRef}>
        {words.contents.parts}
      </h1>
      <p>{t.unit.intro}</p>
      <PartSection t={t} part="functions" wanted={wanted} headingRef={headingRef}>
        <FunctionsPanel open={open} onOpen={(id) => onChange({ open: id })} onFindWords={findWords} />
      </PartSection>
      <PartSection t={t} part="duties" wanted={wanted} headingRef={headingRef}>
        {duties.map((duty) => (
          <DutyChapter key={duty.id} t={t} duty={duty} onFindWords={findWords} />
        ))}
      </PartSection>
      <PartSection t={t} part="values" wanted={wanted} headingRef={headingRef}>
        <ValueList values={values} />
      </PartSection>
      <PartSection t={t} part="confidentiality" wanted={wanted} headingRef={headingRef}>
        <ConfidentialityPanel onFindWords={findWords} />
      </PartSection>
    </div>
  )
}
