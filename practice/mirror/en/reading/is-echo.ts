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
not a|the|what|@gerund|good|@past|safe|@feeling|heard|being|sure|seen|enough|easy|wanting|knowing
too much|many|late|fast
part|half of|@feeling
all that @gerund|@noun
your own @noun
@number _? weeks|months|years|days|times|hours|nights ,|of|in|on|and|without|sober|clean|waiting|gone
a? whole day|night|week|month|year of|in|@gerund|on|with|without
the|that|your _? @noun again $|,|.
still @feeling|waiting|hoping|hurting
back to|at the|square
as if|though
always the|@gerund|on|one|last
no one|way|home|end|place|peace|space|escape|privacy to|of|in|back|out
@emotion $|,|.|at|and|more|maybe|mostly
weeks|months|years|decades of it|that|this|waiting
the? same old @noun
the? same thing|sort|feeling|kind|story|type|fight|row $|,|of|.|over|every|again
part of you|it|the|your|what|@gerund|who|being
even with|when|after|without|though
one @noun in|at|up|after
just? to get|feel|take|cope|escape|forget|fit|numb|switch it|the|in|by|off|something|through|less
a|the|your only? way to|of|out
a? bit|sort|kind of a @hard|worry|last|escape|mess|struggle|mix|pattern|battle|cycle|habit|mask|shock|trap
more of a|the|an
more|less for|about|like it|the|your|them|her|him
something you|to _ _
because of it|the|that|your|what|them|her|him
feeling|wanting|missing|dreading|needing @adverb? a|the|them|her|him|more|someone|@feeling|something|less
and all|no|never|nothing|nobody _
on your|hold|edge|guard|pins
back where
a sense|feeling|life|living|constant|lifetime|mix
never a|any|safe|really|enough|quite @feeling?
nothing|nobody|no-one|nowhere that|safe|but
like you|a|it|the|@gerund|there|they|everything|nobody|no-one|being
a|such a? lot|@hard|long|big|huge|relief|weight of|on|@noun|time|off|day|night|loss
a? lot|bit|touch|little @feeling|@hard
somewhere|stuck|caught|halfway|torn between
right|well|more|fair|proper|less|dead|pure @feeling|@hard|done|fed|worn
no _ , no
home , but
after all|everything that|,|this
so much|@feeling|@hard|hard|alone|angry|tired
no one|sleep|rest|money
`)
/** *Turned away at the door*: done to the reader. */
const shunned = englishPhrases(`
let|told|talked|looked|moved|passed|sent|shouted|shut|turned|pushed|thrown|kicked|knocked|laughed|locked on|at|no|back|off|out|over|down|round|away|aside $|,|.|at|like|by|again
`)
/** What makes any few words weigh: *wet boots, and nowhere to dry them*. */
const burdens = englishPhrases(`
nothing|nobody|no-one|nowhere to|left
no _? one|time|way|sleep|place|money|food|light|heating to|for|left|since
after all that|this|everything|these|those
of your own
`)
const degrees = englishPhrases(`
a? lot|bit|touch|little @feeling|@hard
`)
/** Good wishes, own news and thanks in the same few words. */
const ownFew = englishPhrases(`
@feeling for|about you|her|him
heard it|the|about|from
not to|that|in|there|my|at|here|much|bad|before|far|now|really|long|till|until|tonight|today|yet
sorry|thank|thanks|cheers|haha|lol|ta
never been|heard|tried|seen
not a|my|much bad|worry|word|big|chance|bother|new|problem|clue|cup|fan
no bother|worries|problem|hurry|news|plans|pressure|rush
@feeling|@hard in here|town
safe home|journey|trip
never a dull
got|heard|done|seen it|that|your|this
love|hope to|$|,|and|from
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
  const verbless =
    kind === 'fragment' ||
    tokens.length < 3 ||
    shunned.matchAt(tokens, head) !== undefined ||
    degrees.matchAt(tokens, 0) !== undefined
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
  if (burdens.findOnce(sentence.tokens) !== undefined && !opinionAdjectives.has(first.word))
    return shape.openers[0] !== 'or'
  if (shunned.matchAt(tokens, head) !== undefined) return true
  // *Tired of being a number*, and *stuck in traffic*.
  if (feels && /^(?:of|about|by)$/.test(tokens[head + 1]?.word ?? '')) return true
  if (isErrand(sentence.tokens) && !tellsYou(sentence.tokens)) return false
  return (
    feels ||
    (hedged && hasForm(first, 'gerund')) ||
    alone ||
    fragments.matchAt(onward(shape), 0) !== undefined ||
    fragments.matchAt(sentence.tokens, clause.from) !== undefined ||
    (hedged && fragments.matchAt(tokens, head) !== undefined) ||
    (isNegation(first) && tokens.length > 2)
  )
}
