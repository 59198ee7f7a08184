import { opinions } from '../lexicon/reflective-phrases.ts'
import type { ClauseShape } from './clause-shape.ts'
import { isErrand } from './is-errand.ts'
import { isOpinion } from './is-opinion.ts'
import { splitList } from './split-list.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { tellsYou } from './tells-you.ts'
import { weighsOnThem } from './weighs-on-them.ts'
import { is } from './word-class.ts'

/** What people do to each other. */
const deeds = splitList(
  'abandon answer beat believe betray blame break call care cheat choose cry die disappear drink end fight forget hate hear hit hold hurt ignore judge keep kick laugh leave let lie listen lose love miss need notice promise push refuse ring say scream shout slam stand stare stay steal support swear take throw treat trust understand vanish walk want write',
)
const isDeed = ({ tokens, sentence }: ClauseShape) =>
  tokens.some((token) => token.readings.some(({ part, lemma }) => part === 'verb' && deeds.has(lemma))) &&
  !tellsOfWriter(sentence.tokens)
/** *They’re under the desk*: where, not how. */
const isWhere = ({ verb, negated, tokens, rest }: ClauseShape) =>
  verb?.lemma === 'be' && !negated && (is(tokens[rest], 'preposition') || tokens[rest]?.kind === 'number')

/** Whether what others did, or how they are, is given back as a part of the other person's story. */
export function isStoryOfOthers(shape: ClauseShape): boolean {
  const { verb, auxiliaries, sentence, modal, negated, tokens, rest, subject } = shape
  if (opinions.find(tokens) !== undefined || (verb?.lemma === 'be' && isOpinion(tokens, rest))) return false
  if (verb === undefined || /^(?:will|should|can|may|might|must)$/.test(modal ?? '') || isWhere(shape)) return false
  const told = tellsYou(sentence.tokens)
  if (!told && isErrand(tokens)) return false
  const absent = /^(?:nobody|no-one|nothing|everything|everyone|everybody|none)$/.test(subject ?? '')
  const past = verb.form === 'past' || auxiliaries[0] === 'have'
  if (absent) return past || told || isDeed(shape)
  return told || ((past || negated) && (isDeed(shape) || weighsOnThem(tokens)))
}
