import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const praises = phrases(`
brav~|bravissim~
bel|ottimo|gran lavoro|colpo
ben fatto
complimenti
sono|siamo|sn proprio|davvero|molto|tanto|così? orgoglios~|fier~|content~ di te|lei|voi
perfetto|ottimo|eccellente
così mi piace|piaci
grande
è|sei|siete stat~? proprio|davvero|molto|così? brav~|bravissim~
avete|hai|ha fatto|preso la|una cosa|scelta|decisione|mossa giusta
ti|vi|si è|sei|siete mossa|mosso|comportat~ bene|benissimo
finalmente ragioni|capisci|ragiona
`)
const mere = phrases(`
complimenti a|al|alla|ai
`)

/** Praise from above, as a teacher gives it. */
export const isPraise = remember((sentence: Sentence): boolean => {
  const words = sentenceWords(sentence)
  const match = praises.find(words)
  if (match === undefined || mere.find(words) !== undefined || sentence.asks) return false
  const word = words[match.from]?.word ?? ''
  if (match.to - match.from === 1 && /^(?:ottimo|perfetto|eccellente|grande)$/.test(word))
    return match.from === 0 && words.length <= 3
  if (/^(?:bravo|brava|bravi|brave)$/.test(word))
    return (
      match.from === 0 || words.length < 6 || ['sei', 'molto', 'proprio'].includes(words[match.from - 1]?.word ?? '')
    )
  if (word === 'hai' || word === 'ha' || word === 'avete')
    return words.slice(match.from, match.to).some((token) => /^ben|^giust/.test(token.word))
  return true
})
