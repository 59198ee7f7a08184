import { useState } from 'preact/hooks'
import { useApp } from '#components/app/app-context.ts'
import { printSheet } from '#components/app/print-sheet.ts'
import { useWords } from '#components/app/use-words.ts'
import { Button } from '#components/ui/Button.tsx'
import { CardSection } from '#components/ui/CardSection.tsx'
import { ChoiceField } from '#components/ui/ChoiceField.tsx'
import { chapterWords } from '#content/course/chapter-words.ts'
import { coursePageWords, courseTitleWords, glossaryWords, paperPageWords, paperWords } from '#content/words.ts'
import { CoursePaper } from './CoursePaper.tsx'

const all = 'all'

/** The course on paper, a chapter at a time or all of it. */
export function CoursePaperPanel() {
  const { language } = useApp()
  const words = useWords(paperPageWords)
  const titles = useWords(courseTitleWords)
  const [chosen, setChosen] = useState<string>()
  if (!words || !titles) return null

  const chapterIds = Object.keys(titles)
  const chapterId = chosen ?? chapterIds[0] ?? all
  const handlePrint = async () => {
    const wanted = chapterId === all ? chapterIds : [chapterId]
    const [chapters, terms, { sources }, { screen }] = await Promise.all([
      Promise.all(wanted.flatMap((id) => chapterWords[id]?.load(language) ?? [])),
      glossaryWords.load(language),
      paperWords.load(language),
      coursePageWords.load(language),
    ])
    printSheet(
      <CoursePaper words={words} exampleTitle={screen.example} chapters={chapters} terms={terms} sources={sources} />,
    )
  }
  const w = words.paperCourse
  return (
    <CardSection id="paper-course" title={w.title} about={w.about}>
      <ChoiceField
        label={w.chapter}
        choices={[
          ...Object.entries(titles).map(([value, { title }]) => ({ value, label: title })),
          { value: all, label: w.all },
        ]}
        selected={chapterId}
        onSelectValue={setChosen}
      />
      <div>
        <Button icon="print" onClick={() => handlePrint().catch(console.error)}>
          {w.print}
        </Button>
      </div>
    </CardSection>
  )
}
