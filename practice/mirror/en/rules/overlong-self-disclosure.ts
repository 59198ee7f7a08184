import type { Draft, Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import { readSentence } from '../reading/read-sentence.ts'
import { tellsOwnStory } from '../reading/tells-own-story.ts'

/** Longest share of the words and run of sentences, by the codebook; shorter drafts are too short to weigh. */
const largestShare = 0.25
const longestRun = 3
const fewestWords = 60

const countWords = ({ tokens }: Sentence) => tokens.filter(({ kind }) => kind === 'word').length
const isStory = (sentence: Sentence) => readSentence(sentence).some(tellsOwnStory)
const comesBack = ({ tokens }: Sentence | { tokens: Sentence['tokens'] }) =>
  tokens.some(({ word }) => /^(?:you|your|yours|yourself)$/.test(word))

/** Own story over a quarter of a longer reply, more than three sentences in a row, or without a way back. */
export const overlongSelfDisclosure: Rule = {
  id: 'overlong-self-disclosure',
  label: 'overlong-self-disclosure',
  severity: 'light',
  check({ sentences }: Draft) {
    const stories = sentences.filter(isStory)
    const [first] = stories
    const last = stories.at(-1)
    const all = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0)
    if (first === undefined || last === undefined || all < fewestWords) return []
    let run = 0
    let longest = 0
    for (const sentence of sentences) {
      run = isStory(sentence) ? run + 1 : 0
      longest = Math.max(longest, run)
    }
    const own = stories.reduce((sum, sentence) => sum + countWords(sentence), 0)
    const back = sentences.slice(-2).some(comesBack)
    const tooLong = longest > longestRun || (own > largestShare * all && longest > 1)
    return tooLong || !back ? [{ start: first.start, end: last.end }] : []
  },
}
