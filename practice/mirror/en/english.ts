import type { Grammar } from '../grammar.ts'
import { readEnglish } from './read-english.ts'
import { respellEnglish } from './respell-english.ts'
import { englishRules } from './rules.ts'

export const english: Grammar = {
  language: 'en',
  keepsApostrophe: (word) => word.endsWith("in'"),
  respell: respellEnglish,
  read: readEnglish,
  settle: (tokens) => tokens,
  abbreviations: new Set(['e.g', 'i.e', 'etc', 'mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'approx', 'no']),
  opensClause: () => false,
  speaksOfDanger: () => false,
  rules: englishRules,
}
