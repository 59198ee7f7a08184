import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { findRepeated } from './corpus/find-repeated.ts'
import { explain } from './explain.ts'

export const uniquePromptIds: Check = {
  id: 'unique-prompt-ids',
  description: 'Every prompt id is unique over all moments.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const ids = corpus[language].moments.flatMap(({ prompts }) => prompts.map(({ id }) => id))
      return findRepeated(ids).map((id) =>
        explain({
          where: `${language} ${id}`,
          noticed: 'Two prompts have this id.',
          why: 'A favourite points at an id alone, and would keep both.',
          tryThis: 'starting the id with that of its moment.',
        }),
      )
    }),
}
