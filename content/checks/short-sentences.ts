import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listScreens } from './corpus/list-screens.ts'
import { listTexts } from './corpus/list-texts.ts'
import { explain } from './explain.ts'
import { countText } from './readability.ts'

const longest = 20
const longestMedian = 15

const countWords = (text: string) => countText(text).words.length

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const why = 'A reader who is tired or in a hurry loses the thread.'

export const shortSentences: Check = {
  id: 'short-sentences',
  description: `No sentence has more than ${longest} words; half of each screen’s have ${longestMedian} or fewer.`,
  check: (corpus) =>
    languages.flatMap((language) => [
      ...listTexts(corpus, language).flatMap(({ id, text }) =>
        countText(text)
          .sentences.map((sentence) => ({ sentence, words: countWords(sentence) }))
          .filter(({ words }) => words > longest)
          .map(({ sentence, words }) =>
            explain({
              where: `${language} ${id}`,
              noticed: `${words} words in one sentence: “${sentence}”`,
              why,
              tryThis: 'two sentences with one idea each.',
            }),
          ),
      ),
      ...listScreens(corpus, language).flatMap(({ id, text }) => {
        const middle = median(countText(text).sentences.map(countWords))
        return middle > longestMedian
          ? [
              explain({
                where: `${language} ${id}`,
                noticed: `Half of the sentences have ${middle} words or more.`,
                why,
                tryThis: `sentences of ${longestMedian} words or fewer.`,
              }),
            ]
          : []
      }),
    ]),
}
