import type { Clause, Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { clausesBefore } from './clauses-before.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

const sayings = new Set(
  splitWords('dire urlare ripetere insistere gridare scrivere consigliare ordinare raccomandare sussurrare'),
)

/** Someone else's words: “mia zia dice sempre: mangia”, or the end of a clause with *che* that was cut by commas. */
export function isReportedOrder(clause: Clause, sentence: Sentence): boolean {
  const earlier = clausesBefore(clause, sentence)
  const before = earlier.at(-1)
  if (before === undefined) return false
  const { words, verb, subject, depends, clitics } = readClause(before)
  const told = hasForm(words[verb], 'present', 3, 6) || hasForm(words[verb], 'imperfect', 3, 6)
  return (
    // “Ho scritto a mio fratello: vieni”.
    (clause.separator === ':' &&
      words.some((word) => hasForm(word, 'participle') && hasLemma(word, sayings)) &&
      !clitics.includes('ti')) ||
    (told && depends === undefined && subject === 'other' && hasLemma(words[verb], sayings)) ||
    earlier.some((other) => {
      const reading = readClause(other)
      return reading.depends === 'che' && reading.verb < 0 && !reading.words.some((word) => hasForm(word, 'infinitive'))
    })
  )
}
