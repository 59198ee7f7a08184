import { useMemo } from 'preact/hooks'
import { useWords } from '#components/app/use-words.ts'
import type { CourseScreen, Term } from '#content/schema/course.ts'
import { coursePageWords, paperPageWords, paperWords } from '#content/words.ts'
import { CoursePaper } from './CoursePaper.tsx'
import { useSheetForPage } from './use-sheet-for-page.ts'

/** Prints a screen of the course as a sheet. Gives the name of the button to print it, once its words are there. */
export function usePrintedScreen(
  chapterTitle: string | undefined,
  screen: CourseScreen | undefined,
  terms: readonly Term[] | undefined,
): string | undefined {
  const words = useWords(paperPageWords)
  const page = useWords(coursePageWords)
  const paper = useWords(paperWords)
  const sheet = useMemo(
    () =>
      words && page && paper && screen && terms && chapterTitle !== undefined ? (
        <CoursePaper
          words={words}
          exampleTitle={page.screen.example}
          chapters={[{ id: screen.id, title: chapterTitle, screens: [screen] }]}
          terms={terms}
          sources={paper.sources}
        />
      ) : undefined,
    [words, page, paper, screen, terms, chapterTitle],
  )
  useSheetForPage(sheet)
  return sheet && words?.paper.printScreen
}
