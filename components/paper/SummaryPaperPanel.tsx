import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { StorageTrouble } from '#components/app/StorageTrouble.tsx'
import { useToday } from '#components/app/use-today.ts'
import { useWords } from '#components/app/use-words.ts'
import { usePacks } from '#components/packs/use-packs.ts'
import { courseTitleWords, dutyWords, paperPageWords } from '#content/words.ts'
import { countDays, type Period, sumDuties } from '#practice/sum-period.ts'
import { readOnce } from './read-once.ts'
import { SummaryPaper } from './SummaryPaper.tsx'
import { type SummaryChoice, SummaryPaperView } from './SummaryPaperView.tsx'
import { usePassingText } from './use-passing-text.ts'

/** What someone worked on, as they choose to say it. The name goes from the field to the paper and nowhere else. */
export function SummaryPaperPanel() {
  const { language, store } = useApp()
  const words = useWords(paperPageWords)
  const titles = useWords(courseTitleWords)
  const shipped = useWords(dutyWords)
  const packs = usePacks()
  const duties = shipped && [...shipped, ...(packs?.duties ?? [])]
  const today = useToday()
  const [name, setName] = usePassingText()
  const [choice, setChoice] = useState<SummaryChoice>({ chapters: [], duties: false, reflections: false })
  const [chosen, setPeriod] = useState<Period>()
  const [failure, setFailure] = useState<unknown>()
  if (!words || !titles || !duties) return null

  const period = chosen ?? { from: `${today.slice(0, 8)}01`, until: today }
  const sumTicked = async () => {
    const sums = sumDuties(await readOnce(store.ticks.watch), period)
    return duties.flatMap(({ id, title }) => {
      const days = sums.get(id)
      return days === undefined ? [] : [{ name: title, days }]
    })
  }
  const countReflections = async () => {
    const { opened } = await readOnce(store.entries.watchAll)
    return countDays(
      opened.flatMap(({ value }) => (value.deletedAt === undefined ? [value.day] : [])),
      period,
    )
  }
  const handlePrint = async () => {
    const ticked = choice.duties ? await sumTicked() : undefined
    const reflectionDays = choice.reflections ? await countReflections() : undefined
    setFailure(undefined)
    printSheet(
      <SummaryPaper
        words={words}
        language={language}
        title={words.paperSummary.title}
        name={name}
        chapters={Object.entries(titles).flatMap(([id, { title }]) => (choice.chapters.includes(id) ? [title] : []))}
        period={period}
        duties={ticked}
        reflectionDays={reflectionDays}
      />,
    )
  }
  return (
    <>
      <StorageTrouble error={failure} />
      <SummaryPaperView
        words={words}
        name={name}
        titles={titles}
        choice={choice}
        period={period}
        onChangeName={setName}
        onChangeChoice={(change) => setChoice({ ...choice, ...change })}
        onChangePeriod={(change) => setPeriod({ ...period, ...change })}
        onPrint={() => handlePrint().catch(setFailure)}
      />
    </>
  )
}
