import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { readCourseScreen } from './corpus/read-course-screen.ts'
import { explain } from './explain.ts'
import { countText } from './readability.ts'

/** Words of one screen: enough for one idea and its example, read in about a minute. */
const fewest = 60
const most = 140

export const shortCourseScreens: Check = {
  id: 'short-course-screens',
  description: `Each screen of the course has ${fewest} to ${most} words.`,
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].chapters.flatMap(({ screens }) =>
        screens
          .map((screen) => ({ id: screen.id, words: countText(readCourseScreen(screen).join(' ')).words.length }))
          .filter(({ words }) => words < fewest || words > most)
          .map(({ id, words }) =>
            explain({
              where: `${language} ${id}`,
              noticed: `${words} words.`,
              why: 'A screen is one idea, read between two conversations.',
              tryThis:
                words > most ? 'two screens, or a shorter example.' : 'a longer example, or joining its neighbour.',
            }),
          ),
      ),
    ),
}
