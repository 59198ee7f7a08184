import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

export const factsCovered: Check = {
  id: 'facts-covered',
  description: 'Every part of every fact of the training unit is said by a screen of the course, in both languages.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const said = new Set(corpus[language].chapters.flatMap(({ screens }) => screens.flatMap(({ facts }) => facts)))
      return corpus.factIds
        .filter((fact) => !said.has(fact))
        .map((fact) =>
          explain({
            where: `${language} course`,
            noticed: `No screen says the fact “${fact}”.`,
            why: 'People learn the whole unit here, in either language.',
            tryThis: 'a sentence that says it, and its id in the facts of that screen.',
          }),
        )
    }),
}
