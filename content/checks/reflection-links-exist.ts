import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

export const reflectionLinksExist: Check = {
  id: 'reflection-links-exist',
  description:
    'What a screen of the course or a question of the day leads on to reflect on is a duty, a core function or a value of the unit.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const { unit, chapters, dailyQuestions } = corpus[language]
      const known = { duty: unit.duties, function: unit.functions, value: unit.values }
      return [...chapters.flatMap(({ screens }) => screens), ...dailyQuestions].flatMap((screen) =>
        screen.reflectOn
          .filter((link) => !known[link.kind].some(({ id }) => id === link.id))
          .map((link) =>
            explain({
              where: `${language} ${screen.id}`,
              noticed: `It leads to the ${link.kind} “${link.id}”, which the unit does not have.`,
              why: 'A reflection would start with a link to nothing.',
              tryThis: 'an id from content/unit-1, with its own kind.',
            }),
          ),
      )
    }),
}
