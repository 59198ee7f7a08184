import type { Clause } from '../../draft.ts'
import { createPhrases } from '../../phrases/create-phrases.ts'
import type { Token } from '../../token.ts'
import { splitWords } from '../words/split-words.ts'
import { clitics } from './clitics.ts'
import { hasPart, isFiniteVerb } from './verb-forms.ts'

export type ClauseReading = {
  words: readonly Token[]
  /** Where the clause begins once small openings (*e poi*, *magari*, *domani mattina*) are passed. */
  head: number
  /** The word that makes the clause depend on another: se, quando, che, perché, a question word. */
  depends: string | undefined
  /** The first verb with a person; -1 where there is none. */
  verb: number
  negated: boolean
  /** Pronouns right before the verb: ti, lo, si. */
  clitics: readonly string[]
  /** What stands before the verb as its subject. */
  subject: 'io' | 'tu' | 'noi' | 'voi' | 'lei' | 'other' | undefined
}

const openings = createPhrases([
  `e|ed|ma|poi|quindi|allora|magari|intanto|dai|su|beh|ok|okay|sì|no|ecco|comunque|però|perciò|dunque|adesso|ora|oggi|domani|stasera|stamattina|prima|subito|insomma|cioè|anche|anzi|semplicemente|piuttosto|forse|dopo|inoltre|infatti|semmai|altrimenti|o|oppure|ah|eh|mah|boh|eppure|ormai|dopodomani|innanzitutto|anzitutto|invece|almeno|solo|davvero|proprio|finalmente|quantomeno|perlomeno|soprattutto|ehi|oh|forza|coraggio|stavolta`,
  'per favore|piacere|ora|adesso|iniziare|cominciare',
  'secondo me',
  'a mio parere|avviso',
  'prima di tutto',
  'come|per|una prima? cosa',
  'per il momento',
  'nel frattempo|dubbio',
  'in ogni caso',
  'la|una prossima? volta|sera|mattina',
  'la prossima settimana|volta?',
  'domani|oggi|stasera mattina|pomeriggio|sera',
  'ogni tanto|giorno|mattina|sera|volta|settimana',
  'a questo punto',
  'da oggi|domani|ora|adesso',
  'al massimo',
  "d' ora in poi|avanti",
  'prima o poi',
  'di solito',
  'a volte',
  'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica mattina|pomeriggio|sera?',
  'per me|noi',
  'la sera|mattina|notte|domenica',
  "un giorno|attimo|po' alla? volta?",
  'con calma',
])
const dependents = new Set(
  splitWords(`affinché appena benché ch' che chi com' come cos' cosa cui dov' dove finché mentre perché purché qual
quale quali quando quanta quante quanti quanto se sebbene siccome`),
)
const asked = new Set(['cui', 'chi', 'cosa', 'quale', 'quali', 'quanto'])
const subjects: Readonly<Record<string, ClauseReading['subject']>> = {
  io: 'io',
  tu: 'tu',
  noi: 'noi',
  voi: 'voi',
  lei: 'lei',
}

function findHead(words: readonly Token[]): number {
  let head = 0
  for (let match = openings.matchAt(words, head); match !== undefined; match = openings.matchAt(words, head))
    head = match.to
  return head < words.length ? head : 0
}

const isSubjectLike = (token: Token) => hasPart(token, 'noun', 'name', 'determiner') || token.kind !== 'word'

const others = new Set(
  splitWords('lui loro questo ciò nessuno qualcuno qualcosa niente nulla ognuno ciascuno chiunque tutti tutto'),
)

function findSubject(before: readonly Token[]): ClauseReading['subject'] {
  const pronoun = before.findLast(({ word }) => subjects[word] !== undefined)
  if (pronoun !== undefined) {
    const at = before.indexOf(pronoun)
    if (!hasPart(before[at - 1], 'preposition')) return subjects[pronoun.word]
  }
  const [first] = before
  if (before.some(({ word }) => others.has(word))) return 'other'
  // “Negli altri giorni il telefono resta in ufficio”: a noun of its own after the place or time.
  if (before.some((token, at) => at > 1 && hasPart(token, 'determiner') && hasPart(before[at - 1], 'noun')))
    return 'other'
  if (first === undefined || (hasPart(first, 'preposition') && !hasPart(first, 'adverb'))) return undefined
  return before.some(isSubjectLike) ? 'other' : undefined
}

const known = new WeakMap<Clause, ClauseReading>()

function readAnew(clause: Clause): ClauseReading {
  const words = clause.tokens.filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'quotation')
  const head = findHead(words)
  const first = words[head]
  const depends = [first, words[head + 1]].find(
    (token, at) =>
      token !== undefined &&
      (at === 0 ? dependents.has(token.word) : hasPart(first, 'preposition') && asked.has(token.word)),
  )?.word
  let verb = -1
  for (let at = depends === undefined ? head : head + 1; at < words.length && verb < 0; at++) {
    const token = words[at]
    const noun =
      hasPart(token, 'noun', 'adjective', 'preposition', 'adverb', 'determiner') &&
      at < words.length - 1 &&
      isFiniteVerb(words[at + 1])
    if (isFiniteVerb(token) && !noun) verb = at
  }
  const from = depends === undefined ? head : head + 1
  let start = verb
  const near: string[] = []
  let negated = false
  while (verb > from && start > from) {
    const word = words[start - 1]?.word ?? ''
    // “Una parte di te prenderebbe il treno.”
    if (clitics.has(word) && !(word === 'te' && hasPart(words[start - 2], 'preposition'))) near.unshift(word)
    else if (word === 'non') negated = true
    else break
    start--
  }
  const before = verb < 0 ? [] : words.slice(from, start)
  return { words, head, depends, verb, negated, clitics: near, subject: findSubject(before) }
}

/** What a clause is built of; worked out once for all rules. */
export function readClause(clause: Clause): ClauseReading {
  const reading = known.get(clause) ?? readAnew(clause)
  known.set(clause, reading)
  return reading
}
