import type { Grammar } from '../grammar.ts'
import { italianRules } from './rules.ts'

export const italian: Grammar = {
  language: 'it',
  keepsApostrophe: () => false,
  respell: (word) => [word],
  read: () => [],
  settle: (tokens) => tokens,
  abbreviations: new Set(),
  opensClause: () => false,
  speaksOfDanger: () => false,
  rules: italianRules,
}
