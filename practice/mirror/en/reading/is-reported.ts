import { remember } from '../../remember.ts'
import type { ClauseShape } from './clause-shape.ts'
import { isObjectPronoun } from './word-class.ts'

const saying = new Set(
  'learn say tell mention claim insist reckon think feel believe know keep hear write ask promise explain suggest advise recommend want wish imagine expect decide hope fear worry wonder mean realise realize'.split(
    ' ',
  ),
)
/** What one says oneself now is one's own word: *I think you should*. */
const own = new Set(['i', 'my', 'we'])
const hearing = new Set(['hear', 'understand', 'gather', 'know', 'remember', 'read'])

/** *it sounds like*, *seems as if*: what follows says back. */
export const isReflectiveLead = ({ verb, subject, tokens, head }: ClauseShape): boolean => {
  if (verb === undefined) return false
  const appears = /^(?:sound|seem|look|appear)$/.test(verb.lemma) || (verb.lemma === 'feel' && subject !== 'i')
  return appears && (subject === undefined || subject === 'it' || subject === 'that') && tokens.slice(head).length < 10
}

/** Whether a clause holds what somebody said or thinks: *they said I should …*, *you feel you ought to …*. */
export const isReported: (shape: ClauseShape) => boolean = remember((shape) => {
  const before = shape.previous
  if (before === undefined) return false
  const follows = shape.clause.separator === '' || shape.clause.separator === ':'
  if (!follows) return false
  const joined = shape.openers.length > 0 && !shape.openers.includes('that')
  if (joined) return /^(?:and|or|because|so)$/.test(shape.openers[0] ?? '') && isReported(before)
  const { verb, subject } = before
  // *what you're saying is that …*
  if (before.kind === 'wh' || before.tokens[before.head]?.word === 'what')
    return before.tokens.some(({ word }) => /^(?:saying|telling|hearing|hear|getting)$/.test(word))
  // *hard to be told that you must go*
  if (/^(?:told|said|asked|advised)$/.test(before.tokens.at(-1)?.word ?? '')) return true
  if (verb === undefined || !saying.has(verb.lemma)) return isReflectiveLead(before)
  if (before.kind === 'imperative') return false
  if (own.has(subject ?? '')) {
    const passive = before.auxiliaries.includes('be') && verb.form !== 'gerund'
    const past = verb.form === 'past' && verb.lemma !== 'think' && verb.lemma !== 'mean'
    return passive || past || (before.negated && verb.lemma !== 'think') || hearing.has(verb.lemma)
  }
  // *call and ask you*: a fragment reports nothing.
  return before.kind !== 'fragment' && !(verb.lemma === 'want' && isObjectPronoun(before.tokens.at(-1)))
})
