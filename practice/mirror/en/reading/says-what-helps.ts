import { isTreatment } from '../lexicon/conditions.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isReported } from './is-reported.ts'
import { splitList } from './split-list.ts'
import { hasForm, is } from './word-class.ts'

/** What a thing can do for somebody: *a letter would settle it*, *a walk might clear your head*. */
const helping = splitList(
  'help work suit sort fix settle save spare clear carry cheer calm lift ease benefit serve keep make do stop solve give strengthen cure relax',
)
/** *Wearing a mask can keep you safe*. */
const easing = englishPhrases(`
help|calm|clear|improve|reduce|relax|ease|boost|lift|protect _?
keep|make you well|going|@best|safe|calm|happier|safer|stronger|warm|healthy|calmer|sane
`)
/** No deed that one could take up: *nothing would help*, *they might fix it*. */
const nobody = /^(?:no|nothing|nobody|no-one|none|who|it|that|this|those|these|i|we|they|he|she|you|my|our|what|which)$/

/** Whether a clause says what a thing or a deed, that one could take up, would do for the reader. */
export const saysWhatHelps = (shape: ClauseShape): boolean => {
  const { kind, sentence, tokens, subjectAt, modal, verb, auxiliaries, negated, openers, rest } = shape
  const first = tokens[subjectAt]
  if (kind !== 'statement' || verb === undefined || first === undefined || sentence.asks || negated) return false
  // *I reckon a word with him would help*: the writer’s view of it.
  if (first.word === 'i' && /^(?:think|reckon|believe|feel|bet|suspect|guess)$/.test(verb.lemma))
    return tokens.some(
      (token, at) =>
        at > rest + 1 &&
        /^(?:would|might|could|may)$/.test(token.word) &&
        tokens[at + 1]?.readings.some(({ part, lemma }) => part === 'verb' && helping.has(lemma)),
    )
  const free = verb.lemma === 'cost' && /^(?:nothing|little)$/.test(tokens[rest]?.word ?? '') && first.word !== 'the'
  const soothes =
    hasForm(first, 'gerund') && /^(?:can|will)$/.test(modal ?? '') && easing.matchAt(tokens, verb.at) !== undefined
  if (
    (!free && !soothes && !/^(?:would|might|could|may)$/.test(modal ?? '')) ||
    auxiliaries.length > 0 ||
    nobody.test(first.word)
  )
    return false
  if (openers.some((opener) => /^(?:if|when|because|that|so|as|than)$/.test(opener)) || isReported(shape)) return false
  if (tokens.some(({ word }) => isTreatment(word))) return false
  // *The one with what you’d do*: the verb is another's.
  if (tokens.slice(subjectAt + 1, verb.at).some(({ word }) => /^(?:i|you|we|they|he|she)$/.test(word))) return false
  const said = tokens[rest]?.word === 'the' ? rest + 1 : rest
  const fits =
    verb.lemma === 'be' && /^(?:answer|worth|better|best|person|one|way|solution|place)$/.test(tokens[said]?.word ?? '')
  return (
    (free || fits || helping.has(verb.lemma)) &&
    (is(first, 'determiner') || is(first, 'noun') || hasForm(first, 'gerund'))
  )
}
