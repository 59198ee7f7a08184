import type { Grammar } from '../grammar.ts'
import { speaksOfDanger } from './clause/speaks-of-danger.ts'
import { italianRules } from './rules.ts'
import { opensClause } from './words/opens-clause.ts'
import { isKnown, readItalian } from './words/read-italian.ts'
import { keepsApostrophe, respell } from './words/respell.ts'
import { settle } from './words/settle.ts'

const respelled = new Map<string, readonly string[]>()
const mostRespelled = 5000

function respellOnce(word: string): readonly string[] {
  const known = respelled.get(word)
  if (known !== undefined) return known
  const words = respell(word, isKnown)
  if (respelled.size < mostRespelled) respelled.set(word, words)
  return words
}

export const italian: Grammar = {
  language: 'it',
  keepsApostrophe,
  respell: respellOnce,
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
