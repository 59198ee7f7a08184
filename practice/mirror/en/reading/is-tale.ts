import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { readSentence } from './read-sentence.ts'
import { hasForm, is } from './word-class.ts'

/** When, on whose way: what was done, by the writer. */
const lately = englishPhrases(`
by mistake
on the|my way to|in|there|back|over|here|home
@number|several times $|,|.|and
`)

/** *Hit every red light on the way over*, *Set off early and still missed it*: told of the past, the subject left out. */
export const isTale = ({ tokens, sentence, verb, clause, negated }: ClauseShape): boolean => {
  if (verb === undefined || negated || !hasForm(tokens[verb.at], 'past')) return false
  const still = sentence.tokens.some(({ word }, at) => word === 'still' && sentence.tokens[at - 1]?.word === 'and')
  const goesOn =
    still ||
    sentence.tokens.some(
      (token, at) =>
        at > verb.at &&
        hasForm(token, 'past') &&
        !hasForm(token, 'base') &&
        !is(token, 'noun') &&
        /^(?:and|but|then|still|also|just)$/.test(sentence.tokens[at - 1]?.word ?? ''),
    )
  const toldOn = readSentence(sentence).some(
    (shape) =>
      shape.clause.start > clause.start &&
      shape.kind === 'statement' &&
      /^(?:and|but|so|then)$/.test(shape.openers[0] ?? '') &&
      shape.modal === undefined &&
      (/^(?:i|we)$/.test(shape.subject ?? '') || shape.verb?.form === 'past' || shape.auxiliaries[0] === 'have'),
  )
  // *I put them by, unopened, and let on they weren’t there*
  const toldBefore = readSentence(sentence).some(
    (shape) =>
      shape.clause.start < clause.start &&
      /^(?:i|we)$/.test(shape.subject ?? '') &&
      shape.verb !== undefined &&
      hasForm(shape.tokens[shape.verb.at], 'past'),
  )
  return goesOn || toldOn || toldBefore || lately.find(tokens) !== undefined
}
