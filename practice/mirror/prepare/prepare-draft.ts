import type { Draft, Sentence } from '../draft.ts'
import type { Grammar } from '../grammar.ts'
import type { Token } from '../token.ts'
import { findOthersWords } from './find-others-words.ts'
import { setQuotationsApart } from './set-quotations-apart.ts'
import { splitClauses } from './split-clauses.ts'
import { splitSentences } from './split-sentences.ts'
import { splitTokens } from './split-tokens.ts'

const isQuestionMark = ({ kind, word }: Token) => kind === 'mark' && word.includes('?')

/** The writer's own words, in sentences and clauses. */
export function prepareDraft(text: string, grammar: Grammar): Draft {
  const tokens = setQuotationsApart(splitTokens(text, findOthersWords(text), grammar))
  const sentences = splitSentences(tokens, grammar.abbreviations).map(({ tokens: own, listed }): Sentence => {
    const settled = grammar.settle(own)
    return {
      tokens: settled,
      clauses: splitClauses(settled, grammar),
      start: own[0]?.start ?? 0,
      end: own.at(-1)?.end ?? 0,
      asks: own.some(isQuestionMark),
      listed,
    }
  })
  return { text, sentences }
}
