import { remember } from '../../remember.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { hasForm, is } from './word-class.ts'

const toYou = englishPhrases(`
@base to|with you
get|got to know|see|meet you
`)
/** *You can sit and wait*, *I want to stop and listen*: the second verb hangs on the first one's helper. */
export const isCoordinatedInfinitive: (shape: ClauseShape) => boolean = remember((shape) => {
  const { previous: last, openers: own, clause, kind, sentence } = shape
  // *Talk to you later*, *get to know you*: done by the writer, who is left out.
  if (kind === 'imperative' && toYou.matchAt(clause.tokens, shape.head) !== undefined) return true
  // *fix it and | then post it*, *wash up and things | and sit*
  const alone = last?.kind === 'fragment' && last.tokens.length < 4 && last.openers[0] === 'and'
  const previous = alone ? last.previous : last
  const openers = alone ? last.openers : own
  if (previous === undefined || kind !== 'imperative') return false
  // *and also rest*: read over before the head.
  const opener = openers[0] ?? (shape.head > 0 ? clause.tokens[0]?.word : undefined)
  if (opener === 'but' && /^(?:nothing|anything|all|else)$/.test(previous.tokens.at(-1)?.word ?? '')) return true
  if (opener !== 'and' && opener !== 'or' && opener !== 'then' && !(opener === undefined && clause.separator === ','))
    return false
  // *If you hate it, then leave*
  if (opener === 'then' && sentence.tokens.slice(0, clause.from).some(({ word }) => /^(?:if|when|since)$/.test(word)))
    return false
  if (previous.kind === 'imperative') return isCoordinatedInfinitive(previous)
  const infinitive = previous.tokens.some(
    (token, at) =>
      is(token, 'infinitive-mark') && previous.tokens.slice(at + 1, at + 4).some((next) => hasForm(next, 'base')),
  )
  // *You thought of me and put care into it*: forms that are past as well.
  if (previous.verb?.form === 'past' && hasForm(clause.tokens[shape.head], 'past')) return true
  const helped = previous.modal !== undefined || previous.auxiliaries.includes('do') || infinitive
  const dots = previous.verb?.lemma === 'let' || previous.verb?.lemma === 'help'
  const present =
    previous.kind === 'statement' &&
    /^(?:base|present)$/.test(previous.verb?.form ?? '') &&
    /^(?:i|you|we|they|noun|your|my|people|some|others|many|most)$/.test(previous.subject ?? '')
  if (clause.separator === ',' && opener === undefined) return false
  return helped || dots || present
})
