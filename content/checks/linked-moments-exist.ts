import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

export const linkedMomentsExist: Check = {
  id: 'linked-moments-exist',
  description: 'The moments that duties, functions and screens of the course lead to are there.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const { unit, moments, chapters } = corpus[language]
      const known = new Set(moments.map(({ id }) => id))
      const owners = [
        ...unit.duties,
        ...unit.functions.flatMap(({ practices }) => practices),
        ...chapters.flatMap(({ screens }) => screens),
      ]
      return owners.flatMap((owner) =>
        owner.moments
          .filter((moment) => !known.has(moment))
          .map((moment) =>
            explain({
              where: `${language} ${owner.id}`,
              noticed: `It leads to the moment “${moment}”, which is not there.`,
              why: 'A person who asks for its words would find an empty panel.',
              tryThis: 'an id from content/prompts, spelled as there.',
            }),
          ),
      )
    }),
}
