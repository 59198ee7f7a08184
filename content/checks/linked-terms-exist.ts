import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listTermLinks } from './corpus/list-term-links.ts'
import { listTexts } from './corpus/list-texts.ts'
import { explain } from './explain.ts'

export const linkedTermsExist: Check = {
  id: 'linked-terms-exist',
  description: 'Words marked in the course have a meaning in the glossary, and no mark is shown as text.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const { chapters, terms } = corpus[language]
      const known = new Set(terms.map(({ id }) => id))
      const unknown = chapters.flatMap(({ screens }) =>
        screens.flatMap((screen) =>
          listTermLinks(screen)
            .filter((id) => !known.has(id))
            .map((id) =>
              explain({
                where: `${language} ${screen.id}`,
                noticed: `It marks a word as “${id}”, which the glossary does not have.`,
                why: 'A person who asks for its meaning would find nothing.',
                tryThis: 'an id from content/glossary, spelled as there.',
              }),
            ),
        ),
      )
      const shown = listTexts(corpus, language)
        .filter(({ text }) => /\[\[|\]\]/.test(text))
        .map(({ id }) =>
          explain({
            where: `${language} ${id}`,
            noticed: 'Double brackets stand here and would be shown.',
            why: 'Only paragraphs, lists and examples of the course open a meaning.',
            tryThis: '[[words in the sentence|term-id]], whole, or no mark.',
          }),
        )
      return [...unknown, ...shown]
    }),
}
