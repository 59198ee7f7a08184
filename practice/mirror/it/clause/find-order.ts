import type { Clause, Sentence } from '../../draft.ts'
import { clitics } from './clitics.ts'
import { findFirmOrder } from './find-firm-order.ts'
import { findPlainOrder } from './find-plain-order.ts'
import { findPoliteOrder } from './find-polite-order.ts'
import { isReportedOrder } from './is-reported-order.ts'
import type { Order } from './order.ts'
import { type ClauseReading, readClause } from './read-clause.ts'
import { hasForm, hasPart } from './verb-forms.ts'

/** “Non chiamarlo”, “non lo chiamare”: the negative of tu. */
function findNegative({ words, head: first, verb }: ClauseReading, asks: boolean): Order | undefined {
  const head = words.findIndex(({ word }, at) => at >= first && word === 'non')
  const before = words[head - 1]
  // “Quel contratto non lo firmare”, “tu non rispondere”: but not “per non pensarci”.
  if (
    head < 0 ||
    (head > first && (!(before?.word === 'tu' || hasPart(before, 'noun', 'name')) || (verb >= 0 && verb < head)))
  )
    return undefined
  let at = head + 1
  const fastenedTo: string[] = []
  while (clitics.has(words[at]?.word ?? '')) fastenedTo.push(words[at++]?.word ?? '')
  const infinitive = words[at]?.readings.find(({ form }) => form === 'infinitive')
  if (
    infinitive === undefined ||
    // “Peccato non esserci stato”, “non averlo salutato è la cosa peggiore”.
    (infinitive.lemma === 'essere' && hasForm(words[at + 1], 'participle')) ||
    words.slice(at).some(({ word }) => word === 'è') ||
    // “Ti capita di guardarti e non riconoscerti?”
    (asks && before?.word === 'e')
  )
    return undefined
  return { words, at, lemma: infinitive.lemma, clitics: [...fastenedTo, ...(infinitive.clitics ?? [])], negated: true }
}

/** The order a clause gives to the reader, if it gives one. */
export function findOrder(clause: Clause, sentence: Sentence, formal: boolean): Order | undefined {
  const reading = readClause(clause)
  if (isReportedOrder(clause, sentence)) return undefined
  // “Se lo faccia tradurre”: a pronoun, not a condition.
  const pronoun =
    reading.depends === 'se' && ['lo', 'la', 'li', 'le', 'ne'].includes(reading.words[reading.head + 1]?.word ?? '')
  if (pronoun) return findPoliteOrder(reading, sentence, formal)
  if (reading.depends !== undefined && reading.depends !== 'che') return findFirmOrder(reading)
  if (reading.depends === 'che') return undefined
  return (
    findFirmOrder(reading) ??
    findNegative(reading, sentence.asks) ??
    findPoliteOrder(reading, sentence, formal) ??
    findPlainOrder(clause, sentence, formal)
  )
}
