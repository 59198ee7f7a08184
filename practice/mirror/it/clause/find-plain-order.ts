import type { Clause, Sentence } from '../../draft.ts'
import { happenings, livedThrough } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { clausesBefore } from './clauses-before.ts'
import { isOrdered } from './is-ordered.ts'
import { isTagged } from './is-tagged.ts'
import { isToldOfAnother } from './is-told-of-another.ts'
import { lasting } from './lasting.ts'
import { phrases } from './match-clauses.ts'
import { opensPhrase } from './opens-phrase.ts'
import type { Order } from './order.ts'
import { readClause } from './read-clause.ts'
import { tellsOfYou } from './tells-of-you.ts'
import { hasForm, hasPart } from './verb-forms.ts'

/** How one lives, not what one is told: “corri da un ufficio all'altro”. */
const manner = phrases(`
tutt~ la|il|le|i notte|tempo|giorni|giorno|notti|sere
di|in|per stazione|strada|notte|tenda|macchina|auto|silenzio
fai la guardia|fila
`)
const prepares = phrases(`
domani|stasera|adesso|ora|magari|allora|quindi
la prossima
almeno
`)
const guessed = phrases('forse|infatti|ormai|eppure')
const habits = phrases(`
di solito|norma
fuori|dentro
ogni _
finalmente
la mattina|sera|notte
`)
const askingWords = new Set(splitWords('come cosa che chi dove quando quanto quale'))

/** “Chiama il centro”, “scrivi a Luca”, “provate a uscire”. */
export function findPlainOrder(clause: Clause, sentence: Sentence, formal: boolean): Order | undefined {
  const reading = readClause(clause)
  const { words, verb, subject, negated, clitics: before } = reading
  const token = words[verb]
  if (token === undefined || before.length > 0 || askingWords.has(words[verb - 1]?.word ?? '')) return undefined
  if (formal && hasForm(token, 'present', 3)) return undefined
  if (subject === 'other' || subject === 'io' || subject === 'noi' || subject === 'lei') return undefined
  const many = token.readings.find(({ form, person }) => form === 'present' && person === 5)
  const one = token.readings.find(
    ({ form, person, clitics }) => form === 'imperative' && person === 2 && clitics === undefined,
  )
  const order = one ?? many
  // “Nere, spaccate”.
  if (order === many && words.length === 1 && hasForm(token, 'participle')) return undefined
  if (order === undefined || (happenings.has(order.lemma) && hasForm(token, 'present'))) return undefined
  // “Non firmate niente”: to more than one only.
  if (
    negated &&
    !(
      order === many &&
      words[0]?.word === 'non' &&
      !livedThrough.has(order.lemma) &&
      !words.some(({ word }) => /^(?:più|mai|da|insieme)$/.test(word))
    )
  )
    return undefined
  if (
    (token.word === 'va' || order.lemma === 'contare' || token.word === 'resta') &&
    !isOrdered(order.lemma, words, verb)
  )
    return undefined
  if (order.lemma === 'stare' && token.word !== 'stai' && token.word !== "sta'" && !isOrdered('stare', words, verb))
    return undefined
  const next = words[verb + 1]
  // “C'è il calcetto: vai”.
  const called =
    (subject === 'tu' && words.some(({ word }) => word === 'intanto')) ||
    (words.length === 1 && (clause.separator === ':' || (token.word === 'prova' && sentence.clauses.length === 1)))
  if (
    hasPart(token, 'noun', 'adjective') &&
    !called &&
    subject !== 'tu' &&
    !(next !== undefined && next.kind !== 'number' && (opensPhrase(next) || hasPart(next, 'adjective')))
  )
    return undefined
  if (
    hasPart(token, 'noun') &&
    next !== undefined &&
    /^(?:di|d'|de[il].*)$/.test(next.word) &&
    order.lemma !== 'cercare' &&
    order.lemma !== 'provare'
  )
    return undefined
  if (
    next !== undefined &&
    lasting.has(next.word) &&
    next.word !== 'così' &&
    !(next.word === 'sempre' && hasForm(token, 'present', 3))
  )
    return undefined
  if (next?.word === 'te' || (next?.word === 'solo' && /^(?:te|di)$/.test(words[verb + 2]?.word ?? '')))
    return undefined
  // Nobody is told to do a thing perhaps.
  if (guessed.find(words.slice(0, verb)) !== undefined) return undefined
  const prepared =
    verb > 0 &&
    prepares.find(words.slice(0, verb)) !== undefined &&
    !(words[0]?.word === 'e' && hasForm(token, 'present', 3))
  // Told of someone else in the same breath: “tuo padre torna e chiama sempre”.
  const indicative = hasForm(token, 'present', 3)
  if (indicative && isToldOfAnother(clause, sentence, prepared)) return undefined
  // “Arriva domani l'idraulico”.
  if (
    indicative &&
    intransitive.has(order.lemma) &&
    words.some(
      (word, at) =>
        at > verb &&
        hasPart(word, 'determiner') &&
        !hasPart(word, 'adverb') &&
        (at === verb + 1 || !hasPart(words[at - 1], 'preposition')),
    )
  )
    return undefined
  if (indicative && scheduled.matchAt(words, verb) !== undefined) return undefined
  if (
    token.word === 'dà' ||
    token.word === 'fa' ||
    (token.word === "va'" && words.length < 3) ||
    (words.length === 1 && order.lemma === 'scrivere')
  )
    return undefined
  const spoken = hasForm(token, 'present', 2) || many !== undefined
  if (spoken && sentence.asks && !isTagged(sentence)) return undefined
  if (indicative && sentence.asks && next?.word !== 'a') return undefined
  if (
    spoken &&
    !prepared &&
    ((words[0]?.word === 'e' && !follows(clause, sentence)) ||
      tellsOfYou(clause, sentence) ||
      habits.find(words.slice(0, verb)) !== undefined)
  )
    return undefined
  if (
    spoken &&
    (!prepared || order.lemma === 'stare') &&
    !called &&
    livedThrough.has(order.lemma) &&
    !isOrdered(order.lemma, words, verb) &&
    !(order.lemma === 'uscire' && isConditional(clausesBefore(clause, sentence).at(-1)))
  )
    return undefined
  if (
    spoken &&
    (next?.word === 'che' ||
      (subject === 'tu' &&
        words.length < 4 &&
        sentence.tokens.find(({ start }) => start >= clause.end)?.word === 'che') ||
      manner.find(words) !== undefined)
  )
    return undefined
  if (
    spoken &&
    words.some(
      ({ word }, at) =>
        word === 'da' && /^(?:giorni|mesi|anni|settimane|un|due|tre|tanto|sempre|ore)$/.test(words[at + 1]?.word ?? ''),
    )
  )
    return undefined
  return { words, at: verb, lemma: order.lemma, clitics: [], negated: false }
}

/** “Comincia il tre”: the course does. */
const scheduled = phrases(
  'comincia|inizia|passa|torna|riparte il|alle|dalle|lunedì|martedì|mercoledì|giovedì|venerdì|sabato @number|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|$',
)
/** The subject comes after these: “arriva la bolletta”, “resta la rabbia”. */
const intransitive = new Set(splitWords('arrivare restare tornare entrare passare girare scappare durare rimanere'))

const isConditional = (clause: Clause | undefined) => clause !== undefined && readClause(clause).depends === 'se'

/** After an order or a condition goes one more: “se urla, esci e fai un giro”, “tieni duro e vai a quell'incontro”. */
function follows(clause: Clause, sentence: Sentence): boolean {
  const before = clausesBefore(clause, sentence).at(-1)
  if (before === undefined) return false
  const { words, verb, head, negated, clitics } = readClause(before)
  return verb === head && !negated && clitics.length === 0 && hasForm(words[verb], 'imperative', 2)
}
