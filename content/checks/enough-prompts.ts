import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const fewest = 180

export const enoughPrompts: Check = {
  id: 'enough-prompts',
  description: `Each language has at least ${fewest} prompts, and half of them or more can be written.`,
  check: (corpus) =>
    languages.flatMap((language) => {
      const prompts = corpus[language].moments.flatMap((moment) => moment.prompts)
      const written = prompts.filter(({ channel }) => channel !== 'spoken').length
      return [
        ...(prompts.length < fewest
          ? [
              explain({
                where: `${language} prompts`,
                noticed: `There are ${prompts.length}.`,
                why: 'With few words to choose from, they become a script.',
                tryThis: `words for a moment that is still missing: ${fewest} prompts or more in all.`,
              }),
            ]
          : []),
        ...(written * 2 < prompts.length
          ? [
              explain({
                where: `${language} prompts`,
                noticed: `${written} of ${prompts.length} can be written.`,
                why: 'Much support between two meetings goes by message.',
                tryThis: '“either” as the channel of words that also work in writing, or new written ones.',
              }),
            ]
          : []),
      ]
    }),
}
