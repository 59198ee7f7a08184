import type { Clause, Draft, Sentence } from '../../draft.ts'
import { livedThrough, talkMoves } from '../verbs/verb-kinds.ts'
import { inward } from './is-felt.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, isFiniteVerb } from './verb-forms.ts'

const moved = phrases(`
ha|aveva bisogno|voglia|paura|timore
si è|era @part
è|era @state|rimast~
`)
/** Said of things and of anybody as well. */
const anyones = new Set(['essere', 'stare', 'fare', 'andare', 'dovere', 'potere', 'avere', 'venire'])

/** Whether a clause names nobody and tells what a person feels, or else does: *feels*, *does*, or neither. */
function tells(clause: Clause): 'feels' | 'does' | undefined {
  const { words, head, verb, depends, subject, clitics } = readClause(clause)
  const token = words[verb]
  if (verb < 0 || depends !== undefined || subject !== undefined || clitics.includes('mi') || clitics.includes('ci'))
    return undefined
  if (!(['present', 'imperfect', 'conditional'] as const).some((form) => hasForm(token, form, 3))) return undefined
  if (moved.matchAt(words, head) !== undefined || moved.matchAt(words, head + 1) !== undefined) return 'feels'
  // “Ma pensa, hanno chiuso.”
  if (token?.word === 'pensa' && verb === words.length - 1) return undefined
  if (hasLemma(token, inward)) return 'feels'
  const after = words.slice(verb + 1, verb + 4)
  if (/^(?:ha|aveva)$/.test(token?.word ?? '')) {
    const done = after.findIndex((word) => hasForm(word, 'participle'))
    // “Ha chiamato il comune”, “ha grandinato”: it was somebody else, or nobody.
    const named = hasLemma(after[done], talkMoves) && byName.matchAt(words, verb + done + 2) !== undefined
    return done < 0 || named || clitics.includes('ti') || ofThings.test(after[done]?.word ?? '') ? undefined : 'does'
  }
  // “Così dice il cartello.”
  if (hasLemma(token, new Set(['dire'])) && byName.matchAt(words, verb + 1) !== undefined) return undefined
  const lives = hasLemma(token, livedThrough) || hasLemma(token, talkMoves)
  return lives && !hasLemma(token, anyones) && !clitics.includes('si') && !hasForm(token, 'conditional')
    ? 'does'
    : undefined
}

const ofThings = /^(?:piov|nevic|grandin|apert|chius|funzion)/
const byName = phrases("il|la|lo|l'|mio|mia|quel|quella @noun")
/** “L'hanno fatta aspettare tre ore.” */
const acted = phrases("l'|la|le hanno @part")
/** In a longer reply *ha detto* is rather said of somebody named before. */
const most = 2
const mine = /^(?:mi|me|io|mio|mia|miei|mie|noi|m'|chi)$/

/** “Si sente in trappola”, “ha detto di no al prestito”: nobody is named, so it is whoever the talk is about. */
export function tellsUnnamed(sentence: Sentence, { sentences }: Draft): 'feels' | 'does' | undefined {
  const [first, second] = sentence.clauses
  // “Dorme già, il piccolo”.
  const last =
    second !== undefined && !second.tokens.some(isFiniteVerb) && byName.matchAt(second.tokens, 0) !== undefined
  if (first === undefined || last) return undefined
  if (acted.matchAt(readClause(first).words, readClause(first).head) !== undefined) return 'feels'
  const before = sentences.slice(0, sentences.indexOf(sentence)).flatMap(({ clauses }) => clauses.map(readClause))
  const named = before.some(({ subject }) => subject === 'other')
  if (tells(first) === 'feels' && !(named && sentences.length > most)) return 'feels'
  if (second !== undefined && readClause(first).subject !== 'other' && tells(second) === 'feels') return 'feels'
  const clear = sentences.length <= most && !sentenceWords(sentence).some(({ word }) => mine.test(word)) && !named
  return clear ? tells(first) : undefined
}
