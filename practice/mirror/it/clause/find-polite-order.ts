import type { Sentence } from '../../draft.ts'
import { happenings } from '../verbs/verb-kinds.ts'
import { clitics } from './clitics.ts'
import { isTagged } from './is-tagged.ts'
import { phrases } from './match-clauses.ts'
import type { Order } from './order.ts'
import type { ClauseReading } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasLemma, hasPart } from './verb-forms.ts'

/** What goes with an order rather than with a habit, where nothing else tells *tu* from *lei*. */
const polite = phrases(`
provi a|con|da
=evitare|=contattare|=tagliare|=consultare la|il|di|con|da|dal|lo|l'|i|col
_ perdere|stare|subito
ne _ con @name
_ di non? @selfinf
_ @theirs @noun
prima che|di
niente|nulla ... prima|senza
a|con|al|alla|da|dal|dalla la|il? sua|suo|suoi
prima @det
`)
const politely = phrases(`
se posso permettermi
la prego
`)

const yours = /^(?:ogni|quando|ti|te|tuo|tua|tuoi|tue|t')$/

/** “Si rivolga”, “non lo chiami”, “chieda”. */
export function findPoliteOrder(
  { words, head, verb, clitics: own }: ClauseReading,
  sentence: Sentence,
  formal: boolean,
): Order | undefined {
  // “La lettera la scriva a mano”: what it is about comes first.
  const topic =
    verb - own.length > head && own.some((clitic) => clitic === 'si' || (formal && /^(?:l[aoie]|ne|gli)$/.test(clitic)))
  let at = topic ? verb - own.length : head
  if (topic && words[at - 1]?.word === 'non') at--
  if (words[at]?.word === 'lei') at++
  const negated = words[at]?.word === 'non'
  if (negated) at++
  const before: string[] = []
  while (clitics.has(words[at]?.word ?? '')) before.push(words[at++]?.word ?? '')
  if (sentence.asks && !isTagged(sentence)) return undefined
  const token = words[at]
  const reading = token?.readings.find(({ form, person }) => form === 'subjunctive' && (person === 3 || person === 5))
  const named = hasPart(token, 'noun', 'adjective', 'determiner')
  const next = words[at + 1]
  if (
    token === undefined ||
    reading === undefined ||
    (named && !(formal && (next?.word === 'di' ? hasForm(words[at + 2], 'infinitive') : hasPart(next, 'determiner'))))
  )
    return undefined
  // “Prima le scarpe e poi la faccia”.
  if (token.word === 'faccia' && before[0] === 'la' && next === undefined) return undefined
  // “Faccia di chi aspetta”.
  if (next?.word === 'di' && /^(?:chi|uno|una)$/.test(words[at + 2]?.word ?? '')) return undefined
  if (before.some((clitic) => clitic === 'ti' || clitic === 'vi')) return undefined
  if (hasLemma(token, happenings) && !['sapere', 'avere', 'essere'].includes(reading.lemma)) return undefined
  // “Provi” is tu and the polite order alike: how the draft addresses the reader decides.
  const known =
    formal ||
    before.includes('si') ||
    (polite.find(words) !== undefined && !sentence.tokens.some(({ word }) => yours.test(word))) ||
    politely.find(sentenceWords(sentence)) !== undefined
  if (!known && (hasForm(token, 'present') || hasForm(token, 'imperative', 2))) return undefined
  return { words, at, lemma: reading.lemma, clitics: before, negated }
}
