import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listCitations } from './corpus/list-citations.ts'
import { explain } from './explain.ts'

export const citedFactsExist: Check = {
  id: 'cited-facts-exist',
  description: 'Every fact that a text cites is a fact of the training unit.',
  check: (corpus) => {
    const known = new Set(corpus.factIds)
    return languages.flatMap((language) =>
      listCitations(corpus[language]).flatMap(({ id, facts }) =>
        facts
          .filter((fact) => !known.has(fact))
          .map((fact) =>
            explain({
              where: `${language} ${id}`,
              noticed: `It cites the fact “${fact}”, which the unit does not have.`,
              why: 'What Accanto says has to rest on the unit.',
              tryThis: 'an id from tests/fixtures/fact-ids.ts; a fact that is a list has one id for each part.',
            }),
          ),
      ),
    )
  },
}
