import type { Draft, Sentence } from '../../draft.ts'
import type { Rule } from '../../rule.ts'
import { isClose, isFormal } from '../clause/address.ts'
import { isDisguised } from '../clause/is-disguised.ts'
import { matchSentences, phrases } from '../clause/match-clauses.ts'
import { readClause } from '../clause/read-clause.ts'
import { sentenceWords } from '../clause/sentence-words.ts'
import { hasForm } from '../clause/verb-forms.ts'

const whys = phrases(`
perché
come mai
per che|quale ragione|motivo
qual è|sarebbe|era la|il perché|ragione|motivo
cosa|che ti|le|vi|l' ha|aveva saltato|portat~
cosa|che ti|le|vi ha preso che|a|$
`)
/** Asks for the reason in a sentence of its own. */
const indirect = phrases(`
mi|dimmi sapere|capire|spiegami|dica|spieghi|domando|chiedo come|perché
dici|sapere|capire|spiegami|dica|spieghi|domando|chiedo|dimmi perché
`)
const others = phrases("perché ti|le|vi|ci? l'|lo|la? ha|hanno|è|dicono|ha|fa|fanno|manca|pesa|chiamano")
/** “Perché ti è venuto in mente”, “perché ha restituito”: said to *tu* and to *lei*. */
const came = phrases('ti è @part')
const done = phrases("non? si|l'|gli|le|lo? ha|è @part")

function asksWhy(sentence: Sentence, draft: Draft): boolean {
  const formal = isFormal(draft)
  const words = sentenceWords(sentence)
  const match = whys.find(words)
  if (match === undefined || isDisguised(sentence)) return false
  if (
    !sentence.asks &&
    indirect.find(words) === undefined &&
    !(match.from < 2 && !sentence.tokens.some(({ word }) => word === '.'))
  )
    return false
  const head = sentence.clauses.some(({ tokens }) => tokens.slice(0, 4).some(({ start }) => start === match.start))
  if (!head && indirect.find(words) === undefined) return false
  const clause = sentence.clauses.find(({ tokens }) =>
    tokens.some(({ start }) => start >= match.start && start < match.end),
  )
  const after = words.slice(match.to)
  const verb = clause === undefined ? undefined : readClause(clause)
  const own = after.some(
    (token) =>
      hasForm(token, 'present', 2, 5) ||
      hasForm(token, 'imperfect', 2, 5) ||
      hasForm(token, 'conditional', 2, 5) ||
      hasForm(token, 'past', 2, 5) ||
      hasForm(token, 'subjunctive', 5),
  )
  if (own || came.matchAt(after, 0) !== undefined) return true
  if (!isClose(draft) && done.matchAt(after, 0) !== undefined) return true
  if (words[match.from]?.word === 'qual' || words[match.from]?.word.startsWith('cos')) return true
  if (
    after.some(({ word }) => word === 'tu') ||
    after.every((token) => !hasForm(token, 'present') && !hasForm(token, 'imperfect'))
  )
    return true
  return formal && others.matchAt(words, match.from) === undefined && verb?.subject !== 'other'
    ? true
    : formal && after.slice(0, 4).some(({ word }) => word === 'ha' || word === 'è' || word === 'si' || word === "n'")
}

/** Asks for the reason of the reader’s own act: perché hai…, come mai sei… */
export const whyQuestion: Rule = {
  id: 'why-question',
  label: 'why',
  severity: 'light',
  check: (draft) => matchSentences(draft, (sentence) => (asksWhy(sentence, draft) ? sentence : undefined)),
}
