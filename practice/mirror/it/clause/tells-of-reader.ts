import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { isFelt } from './is-felt.ts'
import { readClause } from './read-clause.ts'
import { hasForm, hasLemma, isFiniteVerb } from './verb-forms.ts'

/** A verb, a pronoun or somebody close of the reader's outside a relative clause. */
export function tellsOfReader(sentence: Sentence, formal: boolean): boolean {
  if (formal) return true
  return sentence.clauses.some((clause, at) => {
    const { words, verb, depends, clitics } = readClause(clause)
    const token = words[verb]
    if (depends === 'se' || depends === 'che' || depends === 'come' || depends === 'chi') {
      const before = sentence.clauses[at - 1]
      const after = words.slice(verb + 1)
      // “Il gatto che torna ogni sera ti fa sentire atteso”: the main verb comes late.
      const late = after.some(
        (word, index) => word.word === 'ti' && after.slice(index + 1, index + 3).some(isFiniteVerb),
      )
      if (
        !(
          depends === 'che' &&
          before !== undefined &&
          (late || before.tokens.some(({ word }) => /^(?:è|era|sono|erano)$/.test(word)))
        )
      )
        return false
    }
    if (words.length < 4 && hasLemma(token, saying)) return false
    if (clitics.includes('mi') || clitics.includes('me')) return false
    if (
      depends === 'quando' &&
      !isFelt(sentence.tokens) &&
      !words.some(({ word }, at) => (word === 'hai' || word === 'sei') && hasForm(words[at + 1], 'participle'))
    )
      return false
    if (clitics.includes('ti') || clitics.includes('vi'))
      return !hasForm(token, 'present', 1, 4) && !(hasLemma(token, saying) && hasForm(token, 'present', 2, 3))
    if ((['present', 'imperfect', 'past', 'conditional'] as const).some((form) => hasForm(token, form, 2, 5)))
      return true
    return words.some(
      ({ word, readings }, at) =>
        (yours.has(word) && !(word === 'te' && /^d[ia]$/.test(words[at - 1]?.word ?? ''))) ||
        (word === 'ti' && !/^ch[ie]$/.test(words[at - 1]?.word ?? '')) ||
        readings.some(({ form, clitics: own }) => form !== 'imperative' && own?.includes('ti')),
    )
  })
}

const saying = new Set(['dire', 'salutare', 'scrivere'])
const yours = new Set(splitWords('tuo tua tuoi tue te tu voi vostro vostra'))
