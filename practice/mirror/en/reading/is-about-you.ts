import { notAboutThem } from '../lexicon/reflective-phrases.ts'
import type { ClauseShape } from './clause-shape.ts'
import { isErrand } from './is-errand.ts'
import { isInner } from './is-inner.ts'
import { isNews } from './is-news.ts'
import { isOpinion } from './is-opinion.ts'
import { requirements } from './requirements.ts'
import { tellsOfWriter } from './tells-of-writer.ts'

/** Whether the next clause hangs on this one: *you know | it’s not good for you*. */
const goesOn = ({ sentence, clause }: ClauseShape) =>
  sentence.clauses.find(({ from }) => from === clause.from + clause.tokens.length)?.separator === ''

/** What the two have to do with each other, or how things are arranged: *you left your gloves on the bus*. */
const isBetweenUs = (shape: ClauseShape) =>
  shape.openers[0] === 'or' ||
  (shape.modal === 'would' && tellsOfWriter(shape.sentence.tokens)) ||
  (!isInner(shape) &&
    (tellsOfWriter(shape.sentence.tokens) ||
      (shape.openers.length === 0 &&
        shape.verb?.form !== 'past' &&
        (shape.auxiliaries[0] !== 'have' || /^(?:get|be|have|reach)$/.test(shape.verb?.lemma ?? '')) &&
        (isErrand(shape.tokens) || isNews(shape)))))

/** Whether a statement with *you* as its subject says back what the other person told or seems to feel. */
export function isAboutYou(shape: ClauseShape): boolean {
  const { tokens, subjectAt, modal, verb, negated, rest, auxiliaries, openers } = shape
  const knows = verb?.lemma === 'know' && rest === tokens.length && goesOn(shape)
  if (!knows && notAboutThem.matchAt(tokens, subjectAt) !== undefined) return false
  if (requirements.find(shape.sentence.tokens) !== undefined) return false
  if (verb === undefined) return modal === undefined ? false : negated
  if (modal === 'will' || modal === 'shall' || modal === 'should' || modal === 'ought') return false
  // *You asked about the bus*: what the two have talked of.
  const asked = tokens[rest]?.word ?? 'me'
  if (verb.lemma === 'ask' && !negated && /^(?:me|us|about|if|whether|what|how|where|when)$/.test(asked)) return false
  if (verb.lemma === 'be' && rest === tokens.length && !negated && !goesOn(shape)) return false
  if (isBetweenUs(shape)) return false
  if (modal === 'can' || modal === 'could')
    return (
      tokens[rest]?.word === 'yourself' ||
      negated ||
      auxiliaries.includes('have') ||
      openers.includes('so') ||
      (modal === 'can' && verb.lemma === 'feel') ||
      (/^(?:picture|imagine|taste|smell|breathe)$/.test(verb.lemma) && !isErrand(tokens)) ||
      tokens.slice(subjectAt, rest).some(({ word }) => /^(?:still|almost|finally|already)$/.test(word))
    )
  if (modal === 'may' || modal === 'might')
    return !/^(?:some|side|any)$/.test(tokens[rest]?.word ?? '') && /^(?:feel|be|have|wonder|think)$/.test(verb.lemma)
  return !(/^(?:be|have)$/.test(verb.lemma) && isOpinion(tokens, rest)) || negated
}
