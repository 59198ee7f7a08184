import type { Clause, Sentence } from '../../draft.ts'
import type { Reading, Token } from '../../token.ts'
import { happenings, livedThrough } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { clausesBefore } from './clauses-before.ts'
import { isOrdered } from './is-ordered.ts'
import { isReportedOrder } from './is-reported-order.ts'
import { isToldOfAnother } from './is-told-of-another.ts'
import { lasting } from './lasting.ts'
import { phrases } from './match-clauses.ts'
import { type ClauseReading, readClause } from './read-clause.ts'
import { tellsOfYou } from './tells-of-you.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

/** Someone is told to do something: where, what, and the pronouns that go with it. */
export type Order = {
  words: readonly Token[]
  at: number
  lemma: string
  clitics: readonly string[]
  negated: boolean
}

const clitics = new Set(
  splitWords("mi ti si ci vi lo la li le gli ne me te se ce ve l' m' t' s' c' n' glielo gliela gliene"),
)
/** What goes with an order rather than with a habit, where nothing else tells *tu* from *lei*. */
const polite = phrases(`
provi a|con|da
con sé
prima di|che
ci pensi bene
subito
per favore|piacere
a chi non
niente|nulla ... senza|prima
con|a|da|al|alla|dal|dalla il|la? suo|sua|suoi
`)
const given = phrases('dagli|dalle tempo|un|una|retta|fiducia|ascolto|modo|spazio|atto|ragione|almeno')
/** How one lives, not what one is told: “corri da un ufficio all'altro”. */
const manner = phrases(`
da un|una|uno ... all'|ad|alla
tutt~ il|la|le|i giorno|notte|tempo|notti|giorni|sere
di notte
in macchina|auto|strada|stazione|tenda|dormitorio
per strada
in silenzio
come se
senza che
con la paura|testa|porta|febbre|ansia
da quando
`)
const prepares = phrases(`
la prossima volta|settimana
domani|adesso|allora|intanto|stasera|magari|quindi|ora
la prossima
secondo me
almeno
ogni volta
`)
const habits = phrases(`
fuori|dentro
ogni _
finalmente
la notte|sera|mattina
di notte|giorno|sera
`)
const fastened = ({ readings }: Token): Reading | undefined =>
  readings.find(({ form, clitics, person }) => form === 'imperative' && clitics !== undefined && person !== 4)

const isFirmlyFastened = (token: Token): boolean =>
  fastened(token) !== undefined && token.readings.every(({ clitics }) => clitics !== undefined)

/** “Non chiamarlo”, “non lo chiamare”: the negative of tu. */
function findNegative({ words, head }: ClauseReading): Order | undefined {
  if (words[head]?.word !== 'non') return undefined
  let at = head + 1
  const before: string[] = []
  while (clitics.has(words[at]?.word ?? '')) before.push(words[at++]?.word ?? '')
  const infinitive = words[at]?.readings.find(({ form }) => form === 'infinitive')
  if (infinitive === undefined) return undefined
  return { words, at, lemma: infinitive.lemma, clitics: [...before, ...(infinitive.clitics ?? [])], negated: true }
}

/** “Si rivolga”, “non lo chiami”, “chieda”. */
function findPolite({ words, head }: ClauseReading, formal: boolean): Order | undefined {
  let at = head
  const negated = words[at]?.word === 'non'
  if (negated) at++
  const before: string[] = []
  while (clitics.has(words[at]?.word ?? '')) before.push(words[at++]?.word ?? '')
  const token = words[at]
  const reading = token?.readings.find(({ form, person }) => form === 'subjunctive' && person !== 4)
  if (token === undefined || reading === undefined || hasPart(token, 'noun', 'adjective', 'determiner'))
    return undefined
  if (before.some((clitic) => clitic === 'ti' || clitic === 'vi')) return undefined
  if (hasLemma(token, happenings) && !['sapere', 'avere', 'essere'].includes(reading.lemma)) return undefined
  // “Provi” is tu and the polite order alike: how the draft addresses the reader decides.
  const known = formal || before.includes('si') || polite.find(words) !== undefined
  if (!known && (hasForm(token, 'present') || hasForm(token, 'imperative', 2))) return undefined
  return { words, at, lemma: reading.lemma, clitics: before, negated }
}

const opensPhrase = (token: Token | undefined) =>
  token === undefined ||
  token.kind === 'number' ||
  hasPart(token, 'determiner', 'preposition', 'adverb', 'pronoun', 'conjunction', 'question-word', 'infinitive-mark')

/** “Chiama il centro”, “scrivi a Luca”, “provate a uscire”. */
function findPlain(clause: Clause, sentence: Sentence): Order | undefined {
  const reading = readClause(clause)
  const { words, verb, subject, negated, clitics: before } = reading
  const token = words[verb]
  if (token === undefined || negated || before.length > 0) return undefined
  if (subject === 'other' || subject === 'io' || subject === 'noi' || subject === 'lei') return undefined
  const many = token.readings.find(({ form, person }) => form === 'present' && person === 5)
  const one = token.readings.find(
    ({ form, person, clitics }) => form === 'imperative' && person === 2 && clitics === undefined,
  )
  const order = one ?? many
  if (order === undefined || (happenings.has(order.lemma) && hasForm(token, 'present'))) return undefined
  if (token.word === 'va' && !isOrdered('andare', words, verb)) return undefined
  if (order.lemma === 'stare' && token.word !== 'stai' && token.word !== "sta'" && !isOrdered('stare', words, verb))
    return undefined
  const next = words[verb + 1]
  if (hasPart(token, 'noun', 'adjective') && !(next !== undefined && (opensPhrase(next) || hasPart(next, 'adjective'))))
    return undefined
  if (
    hasPart(token, 'noun') &&
    next !== undefined &&
    next.word === 'di' &&
    order.lemma !== 'cercare' &&
    order.lemma !== 'provare'
  )
    return undefined
  if (next !== undefined && lasting.has(next.word) && !(next.word === 'sempre' && hasForm(token, 'present', 3)))
    return undefined
  if (next?.word === 'te' || (next?.word === 'solo' && /^(?:te|di)$/.test(words[verb + 2]?.word ?? '')))
    return undefined
  const prepared = verb > 0 && prepares.find(words.slice(0, verb)) !== undefined
  // Told of someone else in the same breath: “tuo padre torna e chiama sempre”.
  const indicative = hasForm(token, 'present', 3)
  if (indicative && isToldOfAnother(clause, sentence, prepared)) return undefined
  if (indicative && intransitive.has(order.lemma) && hasPart(next, 'determiner') && !hasPart(next, 'adverb'))
    return undefined
  if (indicative && scheduled.matchAt(words, verb) !== undefined) return undefined
  if (token.word === 'dà' || (words.length === 1 && order.lemma === 'scrivere')) return undefined
  const spoken = hasForm(token, 'present', 2) || many !== undefined
  if (spoken && sentence.asks) return undefined
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
    !prepared &&
    livedThrough.has(order.lemma) &&
    !isOrdered(order.lemma, words, verb) &&
    !(order.lemma === 'uscire' && isConditional(clausesBefore(clause, sentence).at(-1)))
  )
    return undefined
  if (spoken && (next?.word === 'che' || manner.find(words) !== undefined)) return undefined
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

/** The order a clause gives to the reader, if it gives one. */
export function findOrder(clause: Clause, sentence: Sentence, formal: boolean): Order | undefined {
  const reading = readClause(clause)
  if (isReportedOrder(clause, sentence)) return undefined
  // “Se lo faccia tradurre”: a pronoun, not a condition.
  const pronoun =
    reading.depends === 'se' && ['lo', 'la', 'li', 'le', 'ne'].includes(reading.words[reading.head + 1]?.word ?? '')
  if (pronoun) return findPolite(reading, formal)
  if (reading.depends !== undefined && reading.depends !== 'che') return findFirm(reading)
  if (reading.depends === 'che') return undefined
  return findFirm(reading) ?? findNegative(reading) ?? findPolite(reading, formal) ?? findPlain(clause, sentence)
}

/** A form that can be nothing but an order, wherever it stands: chiamalo, parlagliene. */
function findFirm({ words, head, depends }: ClauseReading): Order | undefined {
  const at = words.findIndex(isFirmlyFastened)
  const token = words[at]
  const order = token === undefined ? undefined : fastened(token)
  const many = order?.person === 5
  if (
    order?.clitics !== undefined &&
    (depends === undefined || at > head + 1) &&
    (words[at - 1]?.word !== 'non' || many)
  ) {
    return { words, at, lemma: order.lemma, clitics: order.clitics, negated: false }
  }
  // “Fermati”, “alzati” can be participles too: only at the head of a clause are they orders.
  const first = words[head]
  // “Dalle tempo”, “dagli una mano”: prepositions elsewhere.
  if (depends === undefined && given.matchAt(words, head) !== undefined)
    return { words, at: head, lemma: 'dare', clitics: ['gli'], negated: false }
  const loose = first === undefined || depends !== undefined ? undefined : fastened(first)
  if (hasForm(first, 'present') || hasForm(first, 'imperfect')) return undefined
  if (loose?.clitics === undefined || (first !== undefined && hasPart(first, 'determiner', 'preposition', 'pronoun')))
    return undefined
  const next = words[head + 1]
  const told =
    first?.word === 'fatti' &&
    next !== undefined &&
    !/^(?:e|sono|di|che|non|alla|del|della|mie?i|tuoi|suoi|concreti)$/.test(next.word)
  if (
    hasPart(first, 'noun') &&
    !told &&
    !(opensPhrase(next) || hasForm(next, 'infinitive') || hasPart(next, 'adjective'))
  )
    return undefined
  return { words, at: head, lemma: loose.lemma, clitics: loose.clitics, negated: false }
}
