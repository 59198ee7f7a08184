import type { Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import { phrases } from './match-clauses.ts'
import { sentenceWords } from './sentence-words.ts'

const praises = phrases([
  'brav~|bravissim~|bravino',
  'ottimo|bel|buon|gran|splendido|eccellente lavoro|colpo|risultato',
  'ben fatto|detto',
  'complimenti|complimentoni|congratulazioni',
  'sono|siamo|sn molto|così|tanto|proprio|davvero? fier~|orgoglios~|content~|soddisfatt~ di te|lei|voi',
  'fier~|orgoglios~ di te|lei|voi',
  'hai|ha|avete fatto benissimo|bene|bene|un|la|la ... @noun',
  'hai|ha|avete fatto benissimo|bene|benone',
  'ottimo|perfetto|eccellente|bravissima',
  'così si fa|ragiona|comporta',
  'così mi piaci|piace',
  'dieci e lode',
  'ti meriti|meriti un|una|il|dieci premio|applauso|voto|medaglia',
  'grande',
  'che brav~',
  'sei|è|siete stat~? molto|così|proprio|davvero? brav~|bravissim~|esemplare|un|una esempio',
  'sei|è un|una esempio|campione|campionessa|eroe|guerrier~|roccia|grande|mito',
  'stai diventando|facendo grande|brav~|progressi|passi',
  'hai fatto la|una cosa|scelta giusta',
  'continua|continui così',
])
const mere = phrases([
  'complimenti a|alla|al|ai',
  'né bravo',
  'fare la|il brav~',
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
