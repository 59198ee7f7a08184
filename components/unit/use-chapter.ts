import { useWords } from '#components/app/use-words.ts'
import type { Chapter } from '#content/schema/course.ts'
import { courseWords } from '#content/words.ts'

/** A chapter of the course, once its words are there. */
export function useChapter(chapterId: string | undefined): Chapter | undefined {
  return useWords(courseWords)?.find(({ id }) => id === chapterId)
}
