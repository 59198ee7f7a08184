import type { GivingWords } from '#content/giving/words.ts'
import { supportSources } from '#practice/looking-back/sum-balance.ts'
import { amountWord } from './amount-word.ts'
import type { Giving } from './entry.ts'

/** "How much I gave: a lot", and so on: what was answered, in words. */
export function describeGiving({ gave, received, from }: Giving, words: GivingWords): string[] {
  const sources = supportSources.filter((source) => from.includes(source)).map((source) => words.supportSource[source])
  return [
    ...(gave === undefined ? [] : [`${words.giving.gave}: ${amountWord(gave, words)}`]),
    ...(received === undefined ? [] : [`${words.giving.received}: ${amountWord(received, words)}`]),
    ...(sources.length === 0 ? [] : [`${words.giving.from}: ${sources.join(', ')}`]),
  ]
}
