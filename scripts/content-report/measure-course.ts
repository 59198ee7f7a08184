import type { LanguageCorpus } from '#content/checks/corpus/corpus.ts'
import { readCourseScreen } from '#content/checks/corpus/read-course-screen.ts'
import { countText, fleschKincaidGrade, gulpease } from '#content/checks/readability.ts'
import type { Language } from '#content/schema/language.ts'

type MeasuredScreen = {
  id: string
  words: number
  sentences: number
  /** Gulpease in Italian (higher is easier), Flesch-Kincaid grade in English (lower is easier). */
  readability: number
  /** Words of the longest sentence. */
  longest: number
  facts: number
}

const readabilityOf = { it: gulpease, en: fleschKincaidGrade }

/** Numbers of each screen of the course, without its title and picture. */
export const measureCourse = ({ chapters }: LanguageCorpus, language: Language): MeasuredScreen[] =>
  chapters.flatMap(({ screens }) =>
    screens.map((screen) => {
      const texts = readCourseScreen(screen)
      const text = texts.join(' ')
      const { words, sentences } = countText(text)
      // Each text by itself: a line that leads up to a list is no part of its first sentence.
      const lengths = texts.flatMap((part) => countText(part).sentences).map((part) => countText(part).words.length)
      return {
        id: screen.id,
        words: words.length,
        sentences: sentences.length,
        readability: readabilityOf[language](text),
        longest: Math.max(...lengths),
        facts: screen.facts.length,
      }
    }),
  )
