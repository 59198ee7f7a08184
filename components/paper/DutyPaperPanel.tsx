import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { Button } from '#components/ui/Button.tsx'
import { CardSection } from '#components/ui/CardSection.tsx'
import { dutyWords, paperPageWords } from '#content/words.ts'
import { DutyWeekPaper } from './DutyWeekPaper.tsx'

/** The checklist of the seven duties, and of what packs add to it, for a week. */
export function DutyPaperPanel({ isAskedFor = false }: { isAskedFor?: boolean }) {
  const { t, language } = useApp()
  const words = useWords(paperPageWords)
  const duties = useWords(dutyWords)
  const packs = usePacks()
  if (!words || !duties || packs === undefined) return null

  const w = words.paperDuties
  const handlePrint = () =>
    printSheet(
      <DutyWeekPaper
        words={words}
        language={language}
        title={t.unitPart.duties}
        duties={[...duties, ...(packs?.duties ?? [])]}
        markOf={(id) => packs?.markOf(id)}
      />,
    )
  return (
    <CardSection id="paper-duties" title={w.title} about={w.about} isAskedFor={isAskedFor}>
      <div>
        <Button icon="print" onClick={handlePrint}>
          {w.print}
        </Button>
      </div>
    </CardSection>
  )
}
