import { feelingAdjectives, opinionAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isErrand } from './is-errand.ts'
import { onward } from './onward.ts'
import { opensSentence } from './opens-sentence.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { tellsYou } from './tells-you.ts'
import { hasForm, is, isNegation } from './word-class.ts'

const fragments = englishPhrases(`
  not @gerund|heard|sure|wanting|knowing|what|the|being|easy|good|enough|a|safe|seen|@feeling|@past
  too much|many|late|fast
  half|part of|relieved
  all that @noun|@gerund
  your own @noun
  @number _? years|months|weeks|days|nights|hours|times of|in|on|and|without|waiting|,|sober|clean|gone
  a? whole year|month|week|day|night without|of|on|in|with|@gerund
  the|that|your _? @noun again $|.|,
  still waiting|hoping|hurting|@feeling
  back to|at square|the
  as if|though
  always on|@gerund|the|last|one
  no one|way|home|escape|end|peace|space|privacy|place to|back|out|in|of
  @emotion ,|$|.|and|mostly|maybe|more|at
  years|months|weeks|decades of it|this|that|waiting
  on edge|guard|your|hold|pins
  back where
  a mix|mixture|constant|living|never-ending|sense|feeling|life|lifetime
  never any|a|enough|safe|quite|really @feeling?
  nowhere|nobody|no-one|nothing safe|that|but
  and no|all|nothing|nobody|never _
  like @gerund|you|a|the|nobody|no-one|being|it|they|everything|there
  a|such a? lot|weight|relief|big|long|huge|@hard of|off|loss|time|on|day|night|@noun
  a? bit|lot|touch|little|wee @feeling|@hard
  somewhere|halfway|caught|torn|stuck between
  more|less|fair|pure|dead|proper|well|right @feeling|@hard|worn|fed|done
  no _ , no
  home , but
  after all|everything that|this|,
  so much|hard|tired|angry|alone|@feeling|@hard
  no sleep|one|money|rest
  quite|really|pretty|very|even|just|never a|@feeling|@hard
`)
/** What makes any few words weigh: *wet boots, and nowhere to dry them*. */
const burdens = englishPhrases(`
  nowhere|nobody|no-one|nothing to|left
  no _? way|place|one|money|time|heating|light|food|sleep to|left|for|since
  after all that|those|this|everything|these
  without a _? to|of|from
`)
const degrees = englishPhrases(`
  a? bit|lot|touch|little|wee @feeling|@hard
  all that @noun
  never|not quite|really|@adverb? sure|@feeling
`)
/** Good wishes, own news and thanks in the same few words. */
const ownFew = englishPhrases(`
  @feeling for|about you|him|her
  heard from|about|the|it
  not till|until|before|long|bad|far|yet|today|now|much|really|at|my|to|here|there|that|in|tonight
  @adjective wishes|regards
  sorry|thanks|thank|ta|cheers|haha|lol
  never heard|been|tried|seen
  not a|much|my problem|bother|chance|bad|worry|big|clue|word|new|cup|fan
  just a @adjective
  no rush|pressure|hurry|worries|plans|problem|fuss|strings|bother|news
  @feeling|@hard in here|town
  safe home|journey|travels|trip
  never a dull
  seen|heard|done|got it|that|this|your
  hard to|luck say|tell|beat|with|there|$|!
  love|hope ,|$|and|from|to
`)
const thanks = /^(?:sorry|thanks|ta|cheers|haha|lol|regards|wishes)$/
const polite =
  /^(?:sorry|thankful|grateful|glad|ready|happy|free|full|okay|sure|welcome|off|open|same|done|good|great|different|late|busy)$/

/** Whether a few words without a verb echo a feeling or its weight: *scared, mostly*, *a lot to carry*. */
export function isEcho(shape: ClauseShape): boolean {
  const { kind, tokens, sentence, clause } = shape
  const hedged = /^(?:kind|sort)$/.test(tokens[shape.head]?.word ?? '') && tokens[shape.head + 1]?.word === 'of'
  const head = shape.head + (hedged ? 2 : 0)
  const first = tokens[head] ?? tokens[0]
  // *A bit lost without it*: read as a verb, but none.
  const verbless = kind === 'fragment' || tokens.length < 3 || degrees.matchAt(tokens, 0) !== undefined
  if (!verbless || sentence.asks || first === undefined) return false
  if (tellsOfWriter(sentence.tokens) || !opensSentence(shape)) return false
  // *Caught the last train*: done by the writer, who is left out.
  const acts = hasForm(first, 'past') && is(tokens[head + 1], 'determiner')
  if (acts || ownFew.matchAt(tokens, 0) !== undefined || sentence.tokens.some(({ word }) => thanks.test(word)))
    return false
  const alone = tokens.slice(0, head + 1).some(({ word }) => word === 'alone' || word === 'low')
  const feels =
    (feelingAdjectives.has(first.word) || situationAdjectives.has(first.word)) &&
    !polite.test(first.word) &&
    !(is(tokens[head + 1], 'noun') && !is(tokens[head + 1], 'adverb'))
  // *Tired of being a number*, and *stuck in traffic*.
  if (feels && /^(?:of|about|by)$/.test(tokens[head + 1]?.word ?? '')) return true
  if (isErrand(sentence.tokens) && !tellsYou(sentence.tokens)) return false
  return (
    feels ||
    (hedged && hasForm(first, 'gerund')) ||
    alone ||
    (burdens.findOnce(sentence.tokens) !== undefined && !opinionAdjectives.has(first.word)) ||
    fragments.matchAt(onward(shape), 0) !== undefined ||
    fragments.matchAt(sentence.tokens, clause.from) !== undefined ||
    (hedged && fragments.matchAt(tokens, head) !== undefined) ||
    (isNegation(first) && tokens.length > 2)
  )
}
