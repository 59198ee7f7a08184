import type { Clause, Sentence } from '../../draft.ts'
import { remember } from '../../remember.ts'
import type { Reading, Token } from '../../token.ts'
import { happenings, livedThrough } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { clausesBefore } from './clauses-before.ts'
import { phrases } from './match-clauses.ts'
import { type ClauseReading, readClause } from './read-clause.ts'
import { hasForm, hasLemma, hasPart, isPlainVerb } from './verb-forms.ts'

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
const polite = phrases([
  'provi a|con|da',
  'con sé',
  'prima di|che',
  'ci pensi bene',
  'subito',
  'per favore|piacere',
  'a chi non',
])
const given = phrases(['dagli|dalle tempo|un|una|retta|fiducia|ascolto|modo|spazio|atto|ragione|almeno'])
/** How one lives, not what one is told: “corri da un ufficio all'altro”. */
const manner = phrases([
  "da un|una|uno ... all'|ad|alla",
  'tutt~ il|la|le|i giorno|notte|tempo|notti|giorni|sere|mattine',
  'di nascosto|notte|continuo',
  'in macchina|auto|strada|stazione|tenda|dormitorio',
  'per strada|terra',
  'in silenzio',
  'come se',
  'senza che',
  'con la valigia|paura|testa|porta|febbre|nausea|ansia',
  'da quando',
])
const sayings = new Set(
  splitWords('dire urlare ripetere insistere gridare scrivere consigliare ordinare raccomandare sussurrare'),
)
const prepares = phrases([
  'la prossima volta|settimana',
  'domani|adesso|allora|intanto|stasera|magari|quindi|ora',
  'la prossima',
  'secondo me',
  'almeno',
  'ogni volta',
])
const habits = phrases(['ogni _', 'finalmente', 'la notte|sera|mattina', 'di notte|giorno|sera'])
/** Words that fit a habit or a lasting state, not a request. */
const lasting = new Set(
  splitWords('ancora sempre già mai spesso male poco continuamente ormai tuttora tanto così troppo ovunque'),
)

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
  const known = formal || polite.find(words) !== undefined
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
  if (indicative && ((!prepared && tellsOfAnother(clause, sentence)) || isOneOfMany(sentence))) return undefined
  if (indicative && intransitive.has(order.lemma) && hasPart(next, 'determiner') && !hasPart(next, 'adverb'))
    return undefined
  if (indicative && (goesOnAboutAnother(clause, sentence) || namesSubjectLast(clause, sentence))) return undefined
  if (token.word === 'dà' || (words.length === 1 && order.lemma === 'scrivere')) return undefined
  const spoken = hasForm(token, 'present', 2) || many !== undefined
  if (spoken && sentence.asks) return undefined
  if (indicative && sentence.asks && next?.word !== 'a') return undefined
  if (
    spoken &&
    !prepared &&
    (words[0]?.word === 'e' || tellsOfYou(clause, sentence) || habits.find(words.slice(0, verb)) !== undefined)
  )
    return undefined
  if (spoken && !prepared && livedThrough.has(order.lemma) && !isOrdered(order.lemma, words, verb)) return undefined
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

/** Verbs of living that are orders with these words after them: “fai una lista”, “vai in Comune”, “tieni un diario”. */
function isOrdered(lemma: string, words: readonly Token[], at: number): boolean {
  const next = words[at + 1]
  const word = next?.word ?? ''
  if (lemma === 'fare')
    return (
      /^(?:un|una|uno|un'|il|la|lo|le|i|gli|l'|come|qualche|due|in|pure|qualcosa|subito|domanda|richiesta|così|attenzione|piano|sì|quel|quella|quello|questo|questa|delle|dei|almeno|pace|testamento|causa|ricorso|colazione)$/.test(
        word,
      ) && !/^(?:fatica|paura|finta|male)$/.test(words[at + 2]?.word ?? '')
    )
  if (lemma === 'andare')
    return /^(?:a|al|alla|all'|allo|in|dal|dalla|dall'|da|dai|dallo|pure|con|subito|lì|là|nel|sul|su|domani|oggi|via|piano|per|direttamente|fuori)$/.test(
      word,
    )
  if (lemma === 'dire') return /^(?:a|al|alla|ai|che|di|la|tutto|subito|loro|le)$/.test(word)
  if (lemma === 'dare') return /^(?:una|un|il|la|le|i|tempo|a|al)$/.test(word)
  if (lemma === 'stare')
    return /^(?:tranquillo|tranquilla|attento|attenta|sereno|serena|calmo|calma|alla|lontano|lontana|zitto|zitta|su|fermo|ferma|con|vicino|vicina|sicuro|sicura|tranquilli|attenti|a)$/.test(
      word,
    )
  if (lemma === 'tenere') return /^(?:un|una|il|la|duro|presente|sempre|gli|le|i|conto|botta)$/.test(word)
  if (lemma === 'mettere') return /^(?:un|una|il|la|le|i|via|da|in|per|su|giù|tutto|insieme)$/.test(word)
  if (lemma === 'avere' || lemma === 'essere') return true
  if (lemma === 'venire' || lemma === 'uscire')
    return (
      /^(?:a|al|alla|con|in|di|un|più|pure|fuori|ogni)$/.test(word) ||
      (/^da/.test(word) && /^(?:quel|quella|quello|quei|questo|questa|lì|casa|quell')$/.test(words[at + 2]?.word ?? ''))
    )
  if (
    ['scegliere', 'decidere', 'difendere', 'dormire', 'attendere', 'spendere', 'rendere', 'gestire', 'vivere'].includes(
      lemma,
    )
  )
    return /^(?:un|una|il|la|lo|le|i|con|di|quello|meno|almeno|l'|prima|bene|giorno|alla)$/.test(word)
  if (lemma === 'sentire') return /^(?:il|la|lo|un|una|l'|anche|con|i|al|in)$/.test(word)
  if (lemma === 'vedere') return /^(?:se|di|un|il|la|come|cosa|con)$/.test(word)
  if (lemma === 'resistere' || lemma === 'reggere') return words.length - at <= 3
  return false
}

/** Said of the reader in the same breath: “ti vergogni, e poi chiedi”, “apri la busta e ti tremano le mani”. */
function tellsOfYou(own: Clause, sentence: Sentence): boolean {
  return nearClauses(own, sentence).some((clause) => {
    const { words, verb, clitics, depends, negated } = readClause(clause)
    const token = words[verb]
    if (depends !== undefined || (!negated && hasLemma(token, comforts))) return false
    const yours = clitics.includes('ti') || clitics.includes('te')
    if (hasForm(token, 'present', 2)) {
      return yours || negated || !hasForm(token, 'imperative', 2) || (hasLemma(token, feelings) && verb > 0)
    }
    return (yours || negated) && hasForm(token, 'present', 3, 6) && joins.has(words[0]?.word ?? '')
  })
}

const feelings = new Set(
  splitWords('piangere soffrire crollare dormire morire tremare respirare vergognare temere restare'),
)
const joins = new Set(['e', 'ma', 'però'])
/** What an order promises in the same breath: “respira e ti passa”. */
const comforts = new Set(
  splitWords('passare aiutare servire fare togliere bastare potere dovere vedere volere convenire'),
)

function nearClauses(own: Clause, sentence: Sentence): readonly Clause[] {
  const before = clausesBefore(own, sentence)
  const at = sentence.clauses.length > nearest ? -1 : sentence.clauses.indexOf(own)
  return at < 0 ? before : [...before, ...sentence.clauses.slice(at + 1)]
}

const nearest = 12

/** The subject comes after these: “arriva la bolletta”, “resta la rabbia”. */
const intransitive = new Set(splitWords('arrivare restare tornare entrare passare girare scappare durare rimanere'))

/** “Chiama sempre alle otto, mia sorella”: the subject comes last, set apart. */
function namesSubjectLast(own: Clause, sentence: Sentence): boolean {
  const at = sentence.clauses.length > nearest ? -1 : sentence.clauses.indexOf(own)
  const next = at < 0 ? undefined : sentence.clauses[at + 1]
  if (next === undefined || next.tokens.length > 5) return false
  const [first] = next.tokens
  return (
    hasPart(first, 'determiner') &&
    !next.tokens.some(isPlainVerb) &&
    next.tokens.some(({ word }) => people.has(word) || /^(?:mi[ao]|tu[ao]|su[ao])$/.test(word))
  )
}

/** Told of somebody, as what follows shows: “entra e ti fruga nei cassetti”, “chiama solo quando ha bisogno”. */
function goesOnAboutAnother(own: Clause, sentence: Sentence): boolean {
  const at = sentence.clauses.length > nearest ? -1 : sentence.clauses.indexOf(own)
  const next = at < 0 ? undefined : sentence.clauses[at + 1]
  if (next === undefined) return false
  const { words, verb, clitics, depends, subject, negated } = readClause(next)
  const token = words[verb]
  const only = token?.readings.every(({ form, person }) => form === 'present' && person === 3) ?? false
  if (depends === 'quando')
    return lasting.has(own.tokens.at(-1)?.word ?? '') || own.tokens.at(-1)?.word === 'solo'
      ? only && subject === undefined && !clitics.includes('ti')
      : false
  if (depends !== undefined || words[0]?.word !== 'e') return false
  return (
    hasForm(token, 'present', 3) &&
    ((clitics.includes('ti') && !hasLemma(token, comforts)) || (negated && subject === undefined))
  )
}

const people = new Set(
  splitWords(`padre madre papà mamma figlio figlia figli fratello sorella marito moglie compagno compagna amico amica capo vicino vicina
  zio zia nonno nonna ragazzo ragazza signore signora operatore operatrice educatore educatrice collega proprietario
  padrone suocera suocero cognata cognato genero nuora ex lui lei loro questo quello qualcuno nessuno uno medico dottore
  giudice assistente nipote cugino cugina bambino bambina uomo donna gente bimbo bimba`),
)
const person3 = (token: Token | undefined) => hasForm(token, 'present', 3, 6) || hasForm(token, 'imperfect', 3, 6)

/** “Lavora, mangia, dorme”: one of them can be no order, so none is. */
const isOneOfMany = remember(({ clauses }: Sentence): boolean =>
  clauses.some((clause) => {
    const { words, verb, head, clitics, depends } = readClause(clause)
    const token = words[verb]
    const only = token?.readings.every(({ form, person }) => form === 'present' && person === 3) ?? false
    return (
      verb === head && only && depends === undefined && clitics.length === 0 && words.length < 3 && token?.word !== 'è'
    )
  }),
)

function tellsOfAnother(own: Clause, sentence: Sentence): boolean {
  for (const clause of clausesBefore(own, sentence)) {
    const reading = readClause(clause)
    const { words, verb, subject, depends, clitics } = reading
    const someone = words
      .slice(0, Math.max(0, verb))
      .some(({ word, capital }, at) => people.has(word) || (capital && at > 0))
    const token = words[verb]
    const only = token?.readings.every(({ form, person }) => form === 'present' && person === 3) ?? false
    // “Ti promette la casa e cambia idea”: somebody does, though nobody is named.
    if (
      depends === undefined &&
      only &&
      clitics.includes('ti') &&
      !hasLemma(token, happenings) &&
      !hasLemma(token, comforts)
    )
      return true
    if (depends === undefined && (subject === 'other' || subject === 'lei') && someone && person3(words[verb]))
      return true
  }
  return false
}

/** Someone else's words: “mia zia dice sempre: mangia”, or the end of a clause with *che* that was cut by commas. */
function isReported(clause: Clause, sentence: Sentence): boolean {
  const earlier = clausesBefore(clause, sentence)
  const before = earlier.at(-1)
  if (before === undefined) return false
  const { words, verb, subject } = readClause(before)
  const says = subject === 'other' && hasLemma(words[verb], sayings) && hasForm(words[verb], 'present', 3, 6)
  const said = subject === 'other' && hasLemma(words[verb], sayings) && hasForm(words[verb], 'imperfect', 3, 6)
  return (
    says ||
    said ||
    earlier.some((other) => {
      const reading = readClause(other)
      return reading.depends === 'che' && reading.verb < 0
    })
  )
}

/** The order a clause gives to the reader, if it gives one. */
export function findOrder(clause: Clause, sentence: Sentence, formal: boolean): Order | undefined {
  const reading = readClause(clause)
  if (isReported(clause, sentence)) return undefined
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
