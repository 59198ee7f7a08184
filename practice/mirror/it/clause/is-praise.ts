import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const praises = phrases([
  'bravo|brava|bravi|brave|bravissimo|bravissima|bravissimi|bravino|brava|bravissime',
  'ottimo|bel|buon|gran|splendido|eccellente lavoro|colpo|risultato',
  'ben fatto|detto',
  'complimenti|complimentoni|congratulazioni',
  'sono|siamo|sn molto|così|tanto|proprio|davvero? fiero|fiera|orgoglioso|orgogliosa|fieri|orgogliosi|contento|contenta|soddisfatto|soddisfatta di te|lei|voi',
  'fiero|fiera|orgoglioso|orgogliosa di te|lei|voi',
  'hai|ha|avete fatto benissimo|bene|bene|un|la|la ... @noun',
  'hai|ha|avete fatto benissimo|bene|benone',
  'ottimo|perfetto|eccellente|bravissima',
  'così si fa|ragiona|comporta',
  'così mi piaci|piace',
  'dieci e lode',
  'ti meriti|meriti un|una|il|dieci premio|applauso|voto|medaglia',
  'grande',
  'che bravo|brava|bravi',
  'sei|è|siete stato|stata|stati? molto|così|proprio|davvero? bravo|brava|bravi|bravissimo|bravissima|esemplare|un|una esempio',
  'sei|è un|una esempio|campione|campionessa|eroe|guerriera|guerriero|roccia|grande|mito',
  'stai diventando|facendo grande|bravo|brava|progressi|passi',
  'hai fatto la|una cosa|scelta giusta',
  'continua|continui così',
])
const mere = phrases([
  'complimenti a|alla|al|ai',
  'né bravo',
  'fare la|il brava|bravo',
  'hai|ha|avete fatto una|un|la cavolata|errore|sciocchezza|figura|lista|domanda',
])

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
    return words.slice(match.from, match.to).some((token) => /^ben|^benone/.test(token.word))
  return true
})
