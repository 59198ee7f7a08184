import type { Sentence } from '../../draft.ts'
import { splitWords } from '../words/split-words.ts'
import { readClause } from './read-clause.ts'
import { sentenceWords } from './sentence-words.ts'
import { hasForm, hasPart, isPlainVerb } from './verb-forms.ts'

const you = new Set(splitWords("ti te tu tuo tua tuoi tue t' vi voi vostro vostra vostri vostre"))
const theirs = new Set(splitWords('lei suo sua suoi sue'))

/** Whether a sentence is about the reader: ti, tuo, a verb of *tu* or *voi*; with `formal`, *lei* and *le* as well. */
export function speaksOfYou(sentence: Sentence, formal = false): boolean {
  const words = sentenceWords(sentence)
  const led = sentence.clauses.some((clause) => {
    const { words: own, verb, subject } = readClause(clause)
    return (
      subject === undefined &&
      !hasPart(own[verb], 'noun') &&
      (hasForm(own[verb], 'present', 2) || hasForm(own[verb], 'imperfect', 2)) &&
      verb < 3
    )
  })
  if (led) return true
  return words.some((token, at) => {
    if (you.has(token.word)) return true
    const yours = token.readings.some(
      ({ clitics }) => clitics?.includes('ti') || clitics?.includes('te') || clitics?.includes('vi'),
    )
    if (yours && !hasPart(token, 'noun') && !hasForm(token, 'participle')) return true
    if (formal && theirs.has(token.word)) return true
    // Before a noun *le* and *la* are articles.
    if (formal && /^(?:le|la)$/.test(token.word) && isPlainVerb(words[at + 1])) return true
    if (formal && at < 3 && token.word === 'si' && isPlainVerb(words[at + 1])) return true
    if (hasPart(token, 'noun', 'adjective', 'determiner', 'preposition', 'adverb')) return false
    const spoken = ['present', 'imperfect', 'future', 'conditional', 'past'] as const
    if (spoken.some((form) => hasForm(token, form, 2, 5)) && !hasForm(token, 'imperative', 4)) return true
    return (
      formal &&
      at < 3 &&
      words.slice(0, at).every((word) => !hasPart(word, 'noun', 'determiner', 'name') || theirs.has(word.word)) &&
      (hasForm(token, 'present', 3) || hasForm(token, 'imperfect', 3) || hasForm(token, 'conditional', 3))
    )
  })
}
