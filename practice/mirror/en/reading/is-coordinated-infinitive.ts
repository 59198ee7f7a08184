import { remember } from '../../remember.ts'
import type { ClauseShape } from './clause-shape.ts'
import { hasForm, is } from './word-class.ts'

/** *You can sit and wait*, *I want to stop and listen*: the second verb hangs on the first one's helper. */
export const isCoordinatedInfinitive: (shape: ClauseShape) => boolean = remember(
  ({ previous: last, openers: own, clause, kind }) => {
    // *fix it and | then post it*
    const alone = last?.kind === 'fragment' && last.tokens.length === 1 && last.openers[0] === 'and'
    const previous = alone ? last.previous : last
    const openers = alone ? last.openers : own
    if (previous === undefined || kind !== 'imperative') return false
    const opener = openers[0]
    if (opener === 'but' && /^(?:nothing|anything|all|else)$/.test(previous.tokens.at(-1)?.word ?? '')) return true
    if (opener !== 'and' && opener !== 'or' && opener !== 'then' && !(opener === undefined && clause.separator === ','))
      return false
    // *If you hate it, then leave*
    if (opener === 'then' && /^(?:if|when|since)$/.test(previous.openers[0] ?? '')) return false
    if (previous.kind === 'imperative') return isCoordinatedInfinitive(previous)
    const infinitive = previous.tokens.some(
      (token, at) => is(token, 'infinitive-mark') && hasForm(previous.tokens[at + 1], 'base'),
    )
    // *You thought of me and put care into it*: forms that are past as well.
    const past =
      previous.kind === 'statement' &&
      previous.verb?.form === 'past' &&
      hasForm(
        clause.tokens.find((token) => hasForm(token, 'base')),
        'past',
      )
    if (past) return true
    const helped = previous.modal !== undefined || previous.auxiliaries.includes('do') || infinitive
    const dots = previous.verb?.lemma === 'let' || previous.verb?.lemma === 'help'
    const present =
      previous.kind === 'statement' &&
      /^(?:base|present)$/.test(previous.verb?.form ?? '') &&
      /^(?:i|you|we|they|noun|your|my|people|some|others|many|most)$/.test(previous.subject ?? '')
    if (clause.separator === ',' && opener === undefined) return false
    return helped || dots || present
  },
)
