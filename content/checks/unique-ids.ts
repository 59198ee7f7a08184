import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { findRepeated } from './corpus/find-repeated.ts'
import { listIds } from './corpus/list-ids.ts'
import { explain } from './explain.ts'

export const uniqueIds: Check = {
  id: 'unique-ids',
  description: 'No two things share an id.',
  check: (corpus) =>
    [
      ...languages.map((language) => ({ where: language, ids: listIds(corpus[language]) })),
      { where: 'helplines', ids: corpus.helplines.map(({ id }) => id) },
    ].flatMap(({ where, ids }) =>
      findRepeated(ids).map((id) =>
        explain({
          where: `${where} ${id}`,
          noticed: 'This id comes twice.',
          why: 'Entries and links point at ids, and would point at the wrong thing.',
          tryThis: 'a new id for the newer of the two: a shipped id never changes.',
        }),
      ),
    ),
}
