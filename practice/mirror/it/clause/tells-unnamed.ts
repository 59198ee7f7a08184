import type { Clause, Draft, Sentence } from '../../draft.ts'
import { livedThrough, talkMoves } from '../verbs/verb-kinds.ts'
import { phrases } from './match-clauses.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

/** Things open and close, start and end; people do the rest. */
const notOfThings = phrases('ha|aveva ... aperto|chiuso|cominciato|iniziato|finito|smesso|funzionato|piovuto|nevicato')
const named = phrases("il|la|lo|l'|un|una|mia|mio medico|dottor|dottore|dottoressa|operatore|operatrice|@name")

/** “Ha detto di no al prestito”, “parla poco di suo padre”: nobody is named, so it is whoever the talk is about. */
function isUnnamed(clause: Clause): boolean {
  const { words, verb, depends, subject, clitics } = readClause(clause)
  const token = words[verb]
  if (verb < 0 || depends !== undefined || subject !== undefined) return false
  if (!hasForm(token, 'present', 3) && !hasForm(token, 'imperfect', 3)) return false
  const after = words.slice(verb + 1, verb + 4)
  if (/^(?:ha|aveva)$/.test(token?.word ?? ''))
    return (
      !clitics.includes('ti') &&
      after.some((word) => hasForm(word, 'participle')) &&
      notOfThings.find(words) === undefined &&
      named.find(after) === undefined
    )
  return (
    !hasLemma(token, anyones) &&
    !clitics.includes('si') &&
    (hasLemma(token, livedThrough) || hasLemma(token, talkMoves))
  )
}

const mine = /^(?:mi|me|io|mio|mia|miei|mie|noi|m'|chi)$/
/** Said of things and of anybody as well. */
const anyones = new Set(['essere', 'stare', 'fare', 'andare', 'dovere', 'potere', 'avere', 'venire'])

export function tellsUnnamed(sentence: Sentence, { sentences }: Draft): boolean {
  const [first] = sentence.clauses
  const before = sentences.slice(0, sentences.indexOf(sentence)).flatMap(({ clauses }) => clauses.map(readClause))
  return (
    first !== undefined &&
    isUnnamed(first) &&
    !sentenceWords(sentence).some(({ word }) => mine.test(word)) &&
    !before.some(({ subject }) => subject === 'other')
  )
}
