import type { Reading, Token } from '../../token.ts'
import { phrases } from './match-clauses.ts'
import { opensPhrase } from './opens-phrase.ts'
import type { Order } from './order.ts'
import type { ClauseReading } from './read-clause.ts'
import { hasForm, hasPart } from './verb-forms.ts'

const given = phrases('dagli|dalle tempo|un|una|retta|fiducia|ascolto|modo|spazio|atto|ragione|almeno')
const fastened = ({ readings }: Token): Reading | undefined =>
  readings.find(({ form, clitics, person }) => form === 'imperative' && clitics !== undefined && person !== 4)

const isFirmlyFastened = (token: Token): boolean =>
  fastened(token) !== undefined && token.readings.every(({ clitics }) => clitics !== undefined)

/** A form that can be nothing but an order, wherever it stands: chiamalo, parlagliene. */
export function findFirmOrder({ words, head, depends, verb }: ClauseReading): Order | undefined {
  // “Il bagno fallo di giorno”: no noun follows a noun.
  const at = words.findIndex(
    (token, index) =>
      isFirmlyFastened(token) ||
      (token.word === 'fatti' &&
        (hasForm(words[index + 1], 'infinitive') || /^(?:una?|due|tre|cinque)$/.test(words[index + 1]?.word ?? ''))) ||
      (index === verb &&
        index > head &&
        fastened(token) !== undefined &&
        !hasForm(token, 'participle') &&
        !hasPart(token, 'adjective') &&
        !(hasPart(token, 'noun') && token.word.endsWith('le')) &&
        hasPart(words[index - 1], 'noun')),
  )
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
  // “Docce, vestiti, mensa”.
  if (hasForm(first, 'present') || hasForm(first, 'imperfect') || (first?.word === 'vestiti' && words.length === 1))
    return undefined
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
