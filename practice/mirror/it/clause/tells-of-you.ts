import type { Clause, Sentence } from '../../draft.ts'
import { comforts } from '../verbs/verb-kinds.ts'
import { splitWords } from '../words/split-words.ts'
import { clausesBefore } from './clauses-before.ts'
import { nearestClauses } from './nearest-clauses.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma } from './verb-forms.ts'

/** Said of the reader in the same breath: “ti vergogni, e poi chiedi”, “apri la busta e ti tremano le mani”. */
export function tellsOfYou(own: Clause, sentence: Sentence): boolean {
  return nearClauses(own, sentence).some((clause) => {
    const { words, verb, clitics, depends, negated } = readClause(clause)
    const token = words[verb]
    if (depends !== undefined || (!negated && hasLemma(token, comforts))) return false
    if (token?.word === 'hai' || (token?.word === 'sei' && own.separator === ',')) return false
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

function nearClauses(own: Clause, sentence: Sentence): readonly Clause[] {
  const before = clausesBefore(own, sentence)
  const at = sentence.clauses.length > nearestClauses ? -1 : sentence.clauses.indexOf(own)
  return at < 0 ? before : [...before, ...sentence.clauses.slice(at + 1)]
}
