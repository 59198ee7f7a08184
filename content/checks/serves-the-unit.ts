import type { Check } from './check.ts'
import { type LanguageCorpus, languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

/** What prompts can serve: duties, core functions, values. */
const listServed = ({ unit }: LanguageCorpus) => [...unit.duties, ...unit.functions, ...unit.values].map(({ id }) => id)

export const servesTheUnit: Check = {
  id: 'serves-the-unit',
  description: 'Prompts serve duties, functions and values that are there, and none of those is left without words.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const prompts = corpus[language].moments.flatMap((moment) => moment.prompts)
      const known = listServed(corpus[language])
      const served = new Set(prompts.flatMap(({ serves }) => serves))
      return [
        ...prompts.flatMap(({ id, serves }) =>
          serves
            .filter((target) => !known.includes(target))
            .map((target) =>
              explain({
                where: `${language} ${id}`,
                noticed: `It serves “${target}”, which is not there.`,
                why: 'Words without a purpose in the unit are only phrases.',
                tryThis: 'the id of a duty, a core function or a value, spelled as in content/unit-1.',
              }),
            ),
        ),
        ...known
          .filter((id) => !served.has(id))
          .map((id) =>
            explain({
              where: `${language} ${id}`,
              noticed: 'No prompt serves it.',
              why: 'It would be asked of people without a word to begin with.',
              tryThis: 'a prompt that puts it into practice, or its id in the “serves” of one that does.',
            }),
          ),
      ]
    }),
}
