import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listTermLinks } from './corpus/list-term-links.ts'
import { explain } from './explain.ts'

export const termsUsed: Check = {
  id: 'terms-used',
  description: 'Every word of the glossary is marked in a screen of the course.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const { chapters, terms } = corpus[language]
      const marked = new Set(chapters.flatMap(({ screens }) => screens.flatMap(listTermLinks)))
      return terms
        .filter(({ id }) => !marked.has(id))
        .map(({ id, term }) =>
          explain({
            where: `${language} ${id}`,
            noticed: `No sentence of the course marks “${term}”.`,
            why: 'People meet a word in a sentence, and would not find its meaning there.',
            tryThis: `[[${term}|${id}]] where it first comes, or taking it out of both glossaries.`,
          }),
        )
    }),
}
