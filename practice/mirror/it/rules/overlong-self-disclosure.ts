import type { Rule } from '../../rule.ts'
import { isOwnStory } from '../clause/is-own-story.ts'
import { sentenceWords } from '../clause/sentence-words.ts'
import { speaksOfYou } from '../clause/speaks-of-you.ts'

/** Shorter stories are never too long, whatever their share of a short reply. */
const fewestWords = 40
const largestShare = 1 / 4
const mostInARow = 3

/**
 * The writer’s own story takes over a quarter of a longer reply and does not come back, or runs over three sentences: the
 * listening codebook's own measure.
 */
export const overlongSelfDisclosure: Rule = {
  id: 'overlong-self-disclosure',
  label: 'overlong-self-disclosure',
  severity: 'light',
  check: ({ sentences }) => {
    const own = sentences.filter(isOwnStory)
    const count = (list: typeof sentences) => list.reduce((sum, sentence) => sum + sentenceWords(sentence).length, 0)
    const words = count(own)
    let row = 0
    let longest = 0
    for (const sentence of sentences) {
      row = own.includes(sentence) ? row + 1 : 0
      longest = Math.max(longest, row)
    }
    const last = sentences.at(-1)
    const comesBack = sentences.slice(-2).some((sentence) => speaksOfYou(sentence) || sentence.asks)
    const tooLong = words > fewestWords && words > count(sentences) * largestShare && !comesBack
    const [first] = own
    if (first === undefined || last === undefined || (!tooLong && longest <= mostInARow)) return []
    return [{ start: first.start, end: own.at(-1)?.end ?? first.end }]
  },
}
