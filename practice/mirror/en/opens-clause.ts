import type { Token } from '../token.ts'
import { isInversion } from './reading/is-inversion.ts'
import { hasForm, hasLemma, is, isBe, isFiniteVerb, isNegation, isSubjectPronoun } from './reading/word-class.ts'

const coordinators = new Set(['and', 'but', 'or', 'so', 'then', 'plus', 'nor'])
const subordinators = new Set(
  'because if unless although though while whilst whereas since until when whenever once whether lest before after'.split(
    ' ',
  ),
)
const embedders = new Set(['what', 'how', 'why', 'where', 'who', 'which', 'when', 'that'])
/** How far back a clause is searched for its verb. */
const reach = 24

const isAdverb = (token: Token | undefined) => is(token, 'adverb') && !is(token, 'noun')
/** The first token from `at` that is no adverb; adverbs rarely come in threes. */
function skipAdverbs(tokens: readonly Token[], at: number): number {
  let next = at
  while (next < at + 3 && isAdverb(tokens[next])) next++
  return next
}

/** Finite, and no preposition as well: *treat it like a job*. */
const isVerbal = (token: Token | undefined) => isFiniteVerb(token) && !is(token, 'preposition')

const startsSubject = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (isSubjectPronoun(token)) return true
  return (
    /^(?:this|that|these|those|someone|everyone|nobody|people|everything|nothing)$/.test(token?.word ?? '') &&
    isFiniteVerb(tokens[at + 1])
  )
}

/** A subject pronoun with its verb: *you really need*, *it's*. */
const startsStatement = (tokens: readonly Token[], at: number): boolean => {
  const verb = tokens[skipAdverbs(tokens, at + 1)]
  // *treat it like a job*: after *it* a bare form is no verb of its own.
  const agrees =
    !/^(?:it|he|she)$/.test(tokens[at]?.word ?? '') ||
    is(verb, 'modal') ||
    is(verb, 'auxiliary') ||
    hasForm(verb, 'present', 'past')
  return agrees && startsSubject(tokens, at) && isVerbal(verb)
}

/** Whether the words before hold a finite verb. */
function hasVerbBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - reach); index--) {
    const token = tokens[index]
    if (isFiniteVerb(token) || token?.kind === 'quotation') return true
  }
  return false
}

/** Whether a clause starts here though no mark says so. */
export function opensClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (token?.kind !== 'word' || before === undefined) return false
  // *You are so welcome*, *you can then ask*
  const inner =
    token.word === 'so'
      ? isBe(before) || (/^(?:fe|loo|see|sound)/.test(before.word) && is(tokens[at + 1], 'adjective'))
      : token.word === 'then' && is(before, 'modal')
  if (inner && !isSubjectPronoun(tokens[at + 1])) return false
  const next = skipAdverbs(tokens, at + 1)
  if (coordinators.has(token.word)) {
    const follower = tokens[next]
    if (
      startsSubject(tokens, next) ||
      isInversion(tokens, next, false) ||
      is(follower, 'question-word') ||
      is(follower, 'modal')
    )
      return true
    if (subordinators.has(follower?.word ?? '') || follower?.word === 'please' || follower?.word === 'maybe')
      return true
    if (hasForm(follower, 'base') && hasVerbBefore(tokens, at)) return true
    if (token.word === 'so' || token.word === 'but')
      return hasVerbBefore(tokens, at) && (is(follower, 'determiner') || hasForm(follower, 'present', 'past'))
    // *and your mum was there*: a new subject with its verb.
    return (
      hasVerbBefore(tokens, at) &&
      tokens.slice(next + 1, next + 4).some((one) => is(one, 'auxiliary') || is(one, 'modal') || hasForm(one, 'past'))
    )
  }
  if (coordinators.has(before.word) || subordinators.has(before.word)) return false
  if (subordinators.has(token.word))
    return startsSubject(tokens, next) || isFiniteVerb(tokens[next + 1]) || hasForm(tokens[next], 'gerund')
  if (embedders.has(token.word)) {
    if (is(before, 'auxiliary') || isNegation(before)) return false
    if (token.word === 'that')
      return (
        startsSubject(tokens, next) ||
        (startsStatement(tokens, at) && hasVerbBefore(tokens, at) && !hasLemma(before, 'be'))
      )
    return (
      hasVerbBefore(tokens, at) &&
      (startsSubject(tokens, next) || isFiniteVerb(tokens[next + 1]) || token.word === 'how')
    )
  }
  if (embedders.has(before.word)) return false
  if (isInversion(tokens, at, false)) {
    const inWhQuestion =
      is(before, 'question-word') || tokens.slice(Math.max(0, at - 4), at).some((one) => is(one, 'question-word'))
    return (
      hasVerbBefore(tokens, at) &&
      !inWhQuestion &&
      // *I still do it now*
      !isSubjectPronoun(tokens.slice(Math.max(0, at - 3), at).findLast((one) => !isAdverb(one))) &&
      !is(before, 'modal') &&
      !/^(?:so|nor|neither|never|only|how)$/.test(before.word)
    )
  }
  const inverted = is(before, 'auxiliary') || is(before, 'modal') || isNegation(before)
  if (inverted || (is(before, 'preposition') && before.word !== 'like')) return false
  // *it helps you relax*, *they made it stop*: an object that does something.
  if (
    /^(?:help|make|let|see|hear|watch|keep|have)$/.test(
      before.readings.find(({ part }) => part === 'verb')?.lemma ?? '',
    ) &&
    hasForm(tokens[at + 1], 'base') &&
    token.word !== 'i' &&
    token.word !== 'we'
  )
    return false
  if (startsStatement(tokens, at)) return hasVerbBefore(tokens, at)
  // *i hear you please call them*
  if (!/^(?:please|maybe|just|then)$/.test(token.word) || !hasVerbBefore(tokens, at)) return false
  return hasForm(tokens[at + 1], 'base') && !isSubjectPronoun(before) && !is(before, 'adverb')
}
