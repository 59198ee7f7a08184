import type { Grammar } from '../grammar.ts'
import { opensClause } from './opens-clause.ts'
import { readEnglish } from './read-english.ts'
import { respellEnglish } from './respell-english.ts'
import { englishRules } from './rules.ts'
import { settleEnglish } from './settle-english.ts'
import { speaksOfDanger } from './speaks-of-danger.ts'

export const english: Grammar = {
  language: 'en',
  keepsApostrophe: (word) => word.length > 4 && word.endsWith("in'"),
  respell: respellEnglish,
  read: readEnglish,
  settle: settleEnglish,
  abbreviations: new Set(['e.g', 'i.e', 'etc', 'mr', 'mrs', 'ms', 'dr', 'st', 'vs', 'approx']),
  opensClause,
  speaksOfDanger,
  rules: englishRules,
}
