import { useMemo } from 'preact/hooks'
import { useAllWords } from '#components/app/use-all-words.ts'
import { chapterWords } from '#content/course/chapter-words.ts'
import type { Chapter } from '#content/schema/course.ts'

/** A chapter of the course, once its words are there. */
export function useChapter(chapterId: string | undefined): Chapter | undefined {
  const words = chapterWords[chapterId ?? '']
  const needed = useMemo(() => (words ? [words] : []), [words])
  return useAllWords(needed)?.[0]
}
