import { opinions } from '../lexicon/reflective-phrases.ts'
import { unpackWords } from '../lexicon/unpack-words.ts'
import { wordLists } from '../lexicon/word-lists.ts'
import type { ClauseShape } from './clause-shape.ts'
import { isErrand } from './is-errand.ts'
import { isOpinion } from './is-opinion.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { tellsYouHere } from './tells-you-here.ts'
import { weighsOnThem } from './weighs-on-them.ts'
import { is } from './word-class.ts'

/** What people do to each other. */
const deeds = new Set(unpackWords(wordLists.deeds))
const isDeed = ({ tokens, sentence }: ClauseShape) =>
  tokens.some((token) => token.readings.some(({ part, lemma }) => part === 'verb' && deeds.has(lemma))) &&
  !tellsOfWriter(sentence.tokens)
/** *They’re under the desk*: where, not how. */
const isWhere = ({ verb, negated, tokens, rest }: ClauseShape) =>
  verb?.lemma === 'be' &&
  verb.form !== 'past' &&
  !negated &&
  (is(tokens[rest], 'preposition') || tokens[rest]?.kind === 'number' || tokens.at(-1)?.word === 'here')

/** Whether what others did, or how they are, is given back as a part of the other person's story. */
export function isStoryOfOthers(shape: ClauseShape): boolean {
  const { verb, auxiliaries, modal, negated, tokens, rest, subject, subjectAt } = shape
  if (opinions.find(tokens) !== undefined || (verb?.lemma === 'be' && isOpinion(tokens, rest))) return false
  if (
    verb === undefined ||
    (/^(?:will|should|can|may|might|must)$/.test(modal ?? '') && !(subject === 'your' && negated))
  )
    return false
  if (
    (/^(?:would|could)$/.test(modal ?? '') && subject === 'noun' && !(negated && auxiliaries.length === 0)) ||
    (verb.lemma === 'go' && verb.form === 'gerund')
  )
    return false
  const absent = /^(?:nobody|no-one|nothing|everything|none)$/.test(subject ?? '') || tokens[1]?.word === 'else'
  if (!absent && isWhere(shape)) return false
  // *The trick is to lift it*: how a thing is done.
  if (verb.lemma === 'be' && is(tokens[rest], 'infinitive-mark')) return false
  const told = tellsYouHere(shape)
  const named = told && subject !== 'there' ? tokens.slice(subjectAt, verb.at) : tokens
  if (!(told && (negated || absent)) && isErrand(named)) return false
  const past = verb.form === 'past' || auxiliaries[0] === 'have'
  if (subject === 'something') return past || told
  if (absent)
    return past || told || isDeed(shape) || /^(?:feel|seem|matter|help|change|get|care|notice|ask)$/.test(verb.lemma)
  return told || ((past || negated) && (isDeed(shape) || weighsOnThem(tokens)))
}
