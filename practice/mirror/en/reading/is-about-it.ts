import { feelingAdjectives, opinionAdjectives } from '../lexicon/feelings.ts'
import { opinions } from '../lexicon/reflective-phrases.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { findQuality } from './find-quality.ts'
import { isErrand } from './is-errand.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { tellsYouHere } from './tells-you-here.ts'
import { touching } from './touching.ts'
import { weighsOnThem } from './weighs-on-them.ts'
import { hasForm, is } from './word-class.ts'

/** *It’s up to you*, *it’s your call*: the choice, not the story. */
const choices = englishPhrases(`
it|that is @adverb? up|yours to|$
it|that is @adverb? your @adjective? @noun $|of|and|too|entirely
it is @adverb? you|late|early|dark $
it is hard to say|hear|tell|find|read|beat|park
it is there|just|here|worth
it|that is @adverb? good|nice|kind|decent|thoughtful of
that is|was that
it is your _ as
it is @adverb? a? shame|small|pity
that is the one|idea|end|place|plan|number|address|spot|door
it|that ... well $|,|.
it|that is|was @adverb? @adverb? good|great|nice|brilliant|lovely|grand|fantastic|wonderful you|that|$|how
it|that is|was @adverb? good|great|nice|lovely|grand|important to have|know|hear|see|talk|read|meet|remember
it|that|this is @adverb? @adverb? going? to? be? a|an? @adverb? @adverb? important that|$|,|.|for|@noun
it says|works|needs|tells|goes|shows|asks|opens|runs|starts
it takes a|the|about|up|@number
`)
const marks = englishPhrases(`
left|leaves a|an|its mark|hole|scar|taste
one thing|blow|knock after
the last straw
out of hand|control
have|has|@be @adverb? getting|becoming to|on|@feeling|too|@hard|worse|harder
have|has not been @adverb? @adjective
would have been|hurt|felt|stung
would be @adverb? @hard
safer|easier|simpler not? to be|say|feel|keep|use|give|hope|run|stay|lie|trust|drink|hide
is not so? much? the|that|about|just|even
under the|your skin
was not|never? meant|supposed? to
is|was @adverb? a? @emotion
is one thing to
that is @number _ in a|one|@number|two|three
is|was @adverb? @hard not? @gerund
is the|that not|@gerund|thought|idea|sense|feeling|waiting|@emotion|silence
`)

const trying = /^(?:hard|harder|hardest|difficult|tough|lonely|painful|scary|frightening|exhausting)$/
const inside = /^(?:head|heart|bones|blood|mind|chest|stomach|hands|way|life|fear|you|skin|inside)$/
const weak = /^(?:come|go|get|give|take|make|stop|start|keep|stick|build|bring|call|look|help|change|cost)$/

/** Whether a statement with *it* or *that* as its subject says back how something is for the other person. */
export function isAboutIt(shape: ClauseShape): boolean {
  const { tokens, auxiliaries, verb, rest, modal, negated, sentence, openers } = shape
  const told = tellsYouHere(shape)
  if (tellsOfWriter(told ? tokens : sentence.tokens)) return false
  if (modal === 'must')
    return (
      verb !== undefined &&
      !/^(?:rain|snow)/.test(verb.lemma) &&
      (!/^(?:the|nearly|almost)$/.test(tokens[rest]?.word ?? '') || weighsOnThem(tokens))
    )
  // *It can’t have been easy*
  if (negated && modal === 'can' && verb?.lemma === 'be')
    return (
      findQuality(tokens, rest) !== undefined &&
      !/^(?:right|true|serious|good)$/.test(findQuality(tokens, rest)?.word ?? '')
    )
  if (verb === undefined || choices.find(tokens) !== undefined || opinions.find(tokens) !== undefined) return false
  if (!told && isErrand(tokens) && !tokens.some(({ word }) => trying.test(word))) return false
  if (marks.find(tokens) !== undefined) return true
  if (modal !== undefined) return false
  if (verb.form === 'gerund' && auxiliaries.length > 1) return true
  // *It’s in your pigeonhole*: where, not how.
  const where = is(tokens[rest], 'preposition') && !/^(?:like|as|about|over)$/.test(tokens[rest]?.word ?? '')
  if (verb.lemma === 'be' && verb.form !== 'past' && !negated && where && !inside.test(tokens.at(-1)?.word ?? ''))
    return false
  const strikes = tokens.slice(rest, rest + 3).some(({ word }) => /^(?:you|your)$/.test(word)) && !isErrand(tokens)
  if (verb.lemma !== 'be')
    return (
      (touching.has(verb.lemma) || strikes) &&
      (told ||
        (verb.form === 'past' && !is(tokens[rest], 'determiner') && !weak.test(verb.lemma)) ||
        /^(?:hurt|feel|sound|matter|weigh|sting|wear)$/.test(verb.lemma) ||
        openers.length > 0)
    )
  const quality = findQuality(tokens, rest)
  if (quality !== undefined && opinionAdjectives.has(quality.word) && !(told && feelingAdjectives.has(quality.word)))
    return false
  const weighs = quality !== undefined && weighsOnThem(tokens)
  const likened = /^(?:like|as)$/.test(tokens[rest]?.word ?? '')
  return (
    weighs ||
    likened ||
    told ||
    (openers.length > 0 && !is(tokens[rest], 'noun')) ||
    (verb.form === 'past' && negated) ||
    hasForm(tokens[rest], 'gerund')
  )
}
