import type { Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import { englishPhrases } from '../reading/english-phrases.ts'

const openings = englishPhrases(`
  so far
  to sum up|to
  summing up
  in short|summary|sum|brief
  let me @adverb? gather|check|see|sum|go|pull|put|summarise|summarize|recap
  to recap|summarise|summarize
  if i put|pull|gather|sum|string|add|line
  all in all
  to go|run|look back? over|through it|that|,|:|what|where|all
  you have told me about ... ,
  you have told me @adverb? two|three|four|five|a|several|@number
  you told me two|three|four|@number
  a few|two|three|couple|several of? things? stand|stood|i
  on the plus
  looking|going back|over ,|:|at|on|what|everything|our|it|the
  pulling|putting|gathering|tying the|it|that|all
  i have heard two|three|a|several
  we have talked|been|spoken|covered|looked
  we began|started
  you started|began|mentioned|spoke|talked with|about|the
  that is where
  what i have|heard
  here is what i|we|you|they
  two|three|four|a|several things|points|couple ... you|stay|stand|from
  last|first|today|earlier|this time|we|you|week we|you talked|spoke|wrote|said
  last time you|we @past
  from everything|all|what you have
  earlier it|you
  first it|you|there
  on one|the hand|side ... other
  between the
  you said ... , you said
`)
const reckoning = englishPhrases('let me see|think|check|know if|about|on|what|how')

const isSeparator = (word: string) => word === ',' || word === ';' || word === ':' || word === '.'
const mentionsYou = ({ tokens }: Sentence) => tokens.some(({ word }) => /^(?:you|your|we)$/.test(word))

/** A list of at least three things, or two with *and*: *the landlord, the leak and your back*. */
const gathers = ({ tokens, asks }: Sentence) => {
  const marks = tokens.slice(2).filter(({ kind, word }) => kind === 'mark' && isSeparator(word)).length
  const and = tokens.some(({ word }, at) => (word === 'and' || word === 'then' || word === 'plus') && at > 3)
  return !asks && and && marks >= 2
}
const startsSo = ({ tokens }: Sentence) =>
  /^(?:so|right|ok|okay)$/.test(tokens[0]?.word ?? '') && tokens.slice(0, 3).some(({ word }) => word === 'so')

/** Gathers two or more things that were said. */
export const summary: Rule = {
  id: 'summary',
  label: 'summary',
  check: ({ sentences }) =>
    sentences
      .filter((sentence) => {
        const opening = openings.find(sentence.tokens)
        const opens =
          opening !== undefined &&
          opening.from < 3 &&
          !sentence.asks &&
          reckoning.matchAt(sentence.tokens, opening.from) === undefined
        return (
          (opens && (mentionsYou(sentence) || gathers(sentence)) && sentence.tokens.length > 7) ||
          (startsSo(sentence) && gathers(sentence) && sentence.tokens.length > 9)
        )
      })
      .map(({ start, end }) => ({ start, end })),
}
