import type { Token } from '../../token.ts'
import { doubleNames } from '../lexicon/first-names.ts'
import { mostlyNouns, neverImperative } from '../lexicon/never-imperative.ts'
import { hasForm, is, isBe, isFiniteVerb, isObjectPronoun, isSubjectPronoun } from './word-class.ts'

const reflexives = /^(?:yourself|yourselves)$/
/** One-word commands; other noun doubles standing alone are nouns. */
const alone = new Set(
  'reply appeal go stop wait breathe rest listen relax call phone ring ask sleep eat leave run try shout apply walk quit sit write talk watch'.split(
    ' ',
  ),
)

const particles = /^(?:up|out|off|down|away|back|in|on|along|over)$/
/** *Pester them*, *Swerve that crowd*: no noun stands before an object. A word no table has, here, is a verb. */
const isUnknownVerb = (token: Token, next: Token | undefined, after: Token | undefined): boolean =>
  token.readings.every(({ part, lemma }) => part === 'noun' && lemma === token.word) &&
  !/(?:s|ing|ed|tion|ment|ness|day|time|way|half|mine|man)$/.test(token.word) &&
  /^(?:your|my|it|them|him|yourself|that|those|these)$/.test(next?.word ?? '') &&
  !isFiniteVerb(after)

/** The first sure verb of a clause whose subject is not a pronoun of its own. */
function findOwnVerb(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at]
    if (isSubjectPronoun(token) || is(token, 'question-word') || is(token, 'conjunction')) return -1
    if (is(token, 'infinitive-mark')) return -1
    const sure =
      is(token, 'auxiliary') ||
      is(token, 'modal') ||
      (hasForm(token, 'past', 'present') &&
        !is(token, 'noun') &&
        !is(tokens[at - 1], 'preposition') &&
        !hasForm(token, 'base') &&
        (!is(token, 'adjective') || is(tokens[at - 1], 'noun')))
    if (sure) return at
  }
  return -1
}

/** Whether the base verb at `at`, at the head of a clause, tells the reader to do something. */
export function isImperativeHead(tokens: readonly Token[], at: number, asks: boolean): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  const after = tokens[at + 2]
  if (token === undefined) return false
  if (!hasForm(token, 'base')) return !asks && isUnknownVerb(token, next, after)
  const double = is(token, 'noun') || is(token, 'adjective')
  const noun = mostlyNouns.has(token.word)
  // *Back in 2015*, *meet you there*: when, and what the writer will do.
  if (
    /^(?:you|i)$/.test(next?.word ?? '') ||
    (token.word === 'back' && !/^(?:off|out|up|down|away)$/.test(next?.word ?? '') && !isObjectPronoun(next))
  )
    return false
  if (tokens[at - 1]?.word === 'god') return false
  if (token.word === 'have' && (is(next, 'infinitive-mark') || next === undefined)) return false
  if (neverImperative.has(token.word)) {
    return !asks && (reflexives.test(next?.word ?? '') || (token.word === 'feel' && isObjectPronoun(next)))
  }
  if (is(token, 'pronoun') || is(token, 'question-word') || is(token, 'determiner')) return false
  // *help desk shuts at four*, *talk on Sunday was packed*: a noun with a verb of its own.
  if (/^(?:stay|keep|get)$/.test(token.word) && hasForm(next, 'participle')) return true
  const verbAt = double ? findOwnVerb(tokens, at + 1) : -1
  if (verbAt > 0 && !is(next, 'determiner') && !isObjectPronoun(next)) return false
  if (token.word === 'try' && next?.word === 'not') return true
  if ((next?.word === "'s" && token.word !== 'let') || is(next, 'negation')) return false
  if (next === undefined && token.capital && doubleNames.test(token.word)) return false
  if (double && hasForm(next, 'present', 'participle') && !hasForm(next, 'base')) return false
  if (is(token, 'adjective') && next?.word === 'as') return false
  // *let down by everyone*: done to somebody.
  if (hasForm(token, 'participle') && particles.test(next?.word ?? '') && after?.word === 'by') return false
  if (token.word === 'let' && next?.word === 'down' && after === undefined) return false
  if (is(token, 'adjective') && is(next, 'noun') && !is(next, 'determiner') && !is(next, 'preposition')) return false
  if (next === undefined) return !double || (alone.has(token.word) && !asks)
  if (next.kind === 'quotation' || next.kind === 'number') return true
  // *help is there*, *work can wait*; but *let him be*, *go have a rest*.
  const verbal = isFiniteVerb(next) && !hasForm(next, 'base') && !is(next, 'adjective') && !is(next, 'noun')
  if (verbal && !isObjectPronoun(next)) return false
  if (isBe(next) || is(next, 'modal')) return false
  if (is(next, 'conjunction') && double && !is(next, 'preposition'))
    return !noun && after !== undefined && hasForm(after, 'base')
  if (isObjectPronoun(next) || is(next, 'determiner'))
    return !(double && isFiniteVerb(after) && !is(next, 'determiner') && !isObjectPronoun(next))
  if (is(next, 'preposition')) return !noun && !(double && /^(?:of|between|from|among|during)$/.test(next.word))
  if (is(next, 'infinitive-mark')) return !noun && token.word !== 'mean'
  if (is(next, 'adverb'))
    return (
      !noun ||
      hasForm(after, 'base') ||
      is(after, 'preposition') ||
      /^(?:back|out|up|away|down|off|in|aside|round|around)$/.test(next.word)
    )
  if (is(next, 'question-word')) return true
  // *call citizens advice*, *eat food*; not *work hours*, *bank accounts help*.
  const subjectOfOther = tokens.slice(at + 1, at + 5).some((one, index) => index > 0 && (isBe(one) || is(one, 'modal')))
  return !noun && !(double && subjectOfOther)
}
