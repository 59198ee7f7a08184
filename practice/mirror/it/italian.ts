import type { Grammar } from '../grammar.ts'
import { speaksOfDanger } from './clause/speaks-of-danger.ts'
import { italianRules } from './rules.ts'
import { opensClause } from './words/opens-clause.ts'
import { isKnown, readItalian } from './words/read-italian.ts'
import { keepsApostrophe, respell } from './words/respell.ts'
import { settle } from './words/settle.ts'

export const italian: Grammar = {
  language: 'it',
  keepsApostrophe,
  respell: (word) => respell(word, isKnown),
  read: readItalian,
  settle,
  abbreviations: new Set([
    'es',
    'ecc',
    'sig',
    'dott',
    'ssa',
    'dr',
    'prof',
    'tel',
    'pag',
    'art',
    'avv',
    'st',
    'ca',
    'n',
    'cell',
    'p',
    'ass',
  ]),
  opensClause,
  speaksOfDanger,
  rules: italianRules,
}
