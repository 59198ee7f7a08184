import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const praises = phrases(`
brav~|bravissim~
bel|gran|ottimo lavoro|colpo
ben fatto
complimenti
sono|siamo|sn proprio|davvero|molto|tanto|così? orgoglios~|content~|fier~ di te|lei|voi
hai|ha|avete fatto la|un|bene|benissimo ... @noun
ottimo|perfetto|eccellente
così mi piace|piaci
grande
sei|è|siete stat~? proprio|davvero|molto|così? brav~|bravissim~
hai|ha|avete fatto|preso la|una cosa|scelta|decisione|mossa giusta
ti|vi|si sei|è|siete mossa|comportat~|mosso bene|benissimo
finalmente ragioni|ragiona|capisci
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
