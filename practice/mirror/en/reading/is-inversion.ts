import type { Token } from '../../token.ts'
import { hasForm, hasLemma, is, isBe, isNegation, isSubjectPronoun } from './word-class.ts'

/** *have you tried*, *do they know*, *is it*; but not *have it your way*, *do you good*, *been there*. */
export function isInversion(tokens: readonly Token[], at: number, asks: boolean): boolean {
  const token = tokens[at]
  if (token === undefined || (!is(token, 'auxiliary') && !is(token, 'modal'))) return false
  if (/^(?:be|been|being|having)$/.test(token.word)) return false
  const subjectAt = isNegation(tokens[at + 1]) ? at + 2 : at + 1
  if (!isSubjectPronoun(tokens[subjectAt])) return false
  if (is(token, 'modal') || isBe(token)) return true
  let next = subjectAt + 1
  while (is(tokens[next], 'adverb') && !hasForm(tokens[next], 'base')) next++
  const verb = tokens[next]
  if (verb === undefined && tokens[subjectAt]?.word !== 'it') return true
  if (verb === undefined || verb.kind !== 'word') return asks || next > subjectAt + 1 || isNegation(tokens[at + 1])
  if (hasLemma(token, 'do'))
    return (
      hasForm(verb, 'base') || hasLemma(verb, 'have') || hasLemma(verb, 'do') || verb.word === 'be' || isNegation(verb)
    )
  return (
    hasForm(verb, 'past', 'participle') ||
    /^(?:been|had|done|got|not)$/.test(verb.word) ||
    (asks && tokens[subjectAt]?.word === 'you')
  )
}
