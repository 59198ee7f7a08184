import { useId } from 'preact/hooks'
import { Button } from '#components/ui/Button.tsx'
import { CardSection } from '#components/ui/CardSection.tsx'
import { DayField } from '#components/ui/DayField.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { privateText } from '#components/ui/private-text.ts'
import type { PaperPageWords } from '#content/paper-pages/words.ts'
import type { CourseTitles } from '#content/schema/course.ts'
import type { Period } from '#practice/sum-period.ts'
import { TickBox } from './TickBox.tsx'

/** What goes on the page. Nothing does by itself. */
export type SummaryChoice = { chapters: readonly string[]; duties: boolean; reflections: boolean }

type Props = {
  words: PaperPageWords
  name: string
  titles: CourseTitles
  choice: SummaryChoice
  period: Period
  onChangeName: (name: string) => void
  onChangeChoice: (change: Partial<SummaryChoice>) => void
  onChangePeriod: (change: Partial<Period>) => void
  onPrint: () => void
}

export function SummaryPaperView(props: Props) {
  const { words, name, titles, choice, period } = props
  const { onChangeName, onChangeChoice, onChangePeriod, onPrint } = props
  const id = useId()
  const w = words.paperSummary
  const isBackwards = period.from > period.until
  const hasPeriod = choice.duties || choice.reflections
  const handleChapter = (chapterId: string, isChosen: boolean) => {
    const others = choice.chapters.filter((chosen) => chosen !== chapterId)
    onChangeChoice({ chapters: isChosen ? [...others, chapterId] : others })
  }
  return (
    <CardSection id="paper-summary" title={w.title} about={w.about}>
      <div>
        <label class="label" for={`${id}-name`}>
          {w.name}
        </label>
        <input
          {...privateText}
          id={`${id}-name`}
          type="text"
          value={name}
          aria-describedby={`${id}-note`}
          onInput={(event) => onChangeName(event.currentTarget.value)}
        />
        <p id={`${id}-note`} class="soft">
          {w.nameNote}
        </p>
      </div>
      <fieldset class="paper-chapters">
        <legend class="label">{w.chapters}</legend>
        {Object.entries(titles).map(([chapterId, { title }]) => (
          <TickBox
            key={chapterId}
            label={title}
            isTicked={choice.chapters.includes(chapterId)}
            onTick={(isTicked) => handleChapter(chapterId, isTicked)}
          />
        ))}
      </fieldset>
      <TickBox label={w.duties} isTicked={choice.duties} onTick={(duties) => onChangeChoice({ duties })} />
      <TickBox
        label={w.reflections}
        note={w.reflectionsNote}
        isTicked={choice.reflections}
        onTick={(reflections) => onChangeChoice({ reflections })}
      />
      {hasPeriod && (
        <div class="paper-days">
          <DayField label={w.from} day={period.from} onChangeDay={(from) => onChangePeriod({ from })} />
          <DayField label={w.until} day={period.until} onChangeDay={(until) => onChangePeriod({ until })} />
        </div>
      )}
      {hasPeriod && isBackwards && (
        <Notice>
          <p>{w.backwards}</p>
        </Notice>
      )}
      <div>
        <Button icon="print" disabled={hasPeriod && isBackwards} onClick={onPrint}>
          {w.print}
        </Button>
      </div>
    </CardSection>
  )
}
