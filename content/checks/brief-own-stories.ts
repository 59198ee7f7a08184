import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'
import { countText } from './readability.ts'

/** The listening codebook: one’s own story takes a quarter of the words at most, and the last sentence comes back. */
const largestShare = 0.25

const countWords = (text: string) => countText(text).words.length

/** The own story is the first sentence; the others turn to the person. */
function findFault(text: string) {
  const share = countWords(countText(text).sentences[0] ?? '') / countWords(text)
  if (share > largestShare) {
    return { noticed: `${Math.round(share * 100)} % of it is one’s own story.`, tryThis: 'a shorter first sentence.' }
  }
  return text.endsWith('?') ? undefined : { noticed: 'It does not come back.', tryThis: 'an open question at the end.' }
}

export const briefOwnStories: Check = {
  id: 'brief-own-stories',
  description: 'A story of one’s own takes a quarter of the words at most, and ends with the other person.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].moments
        .flatMap(({ prompts }) => prompts)
        .filter(({ skill }) => skill === 'self-disclosure')
        .flatMap(({ id, words, lei }) =>
          [words, ...(lei === undefined ? [] : [lei])].flatMap((text) => {
            const fault = findFault(text)
            return fault
              ? [explain({ where: `${language} ${id}`, why: 'The time belongs to the other person.', ...fault })]
              : []
          }),
        ),
    ),
}
