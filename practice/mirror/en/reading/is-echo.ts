import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isErrand } from './is-errand.ts'
import { onward } from './onward.ts'
import { opensSentence } from './opens-sentence.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { tellsYou } from './tells-you.ts'
import { hasForm, is, isNegation } from './word-class.ts'

const fragments = englishPhrases(`
  @gerund here|back|home|there ... not|was
  not @gerund|heard|sure|wanting|knowing|what|the|being|easy|good|enough|a|safe|seen|@feeling|@past
  too much|many|late|fast
  half|part|all|two|three|ten|@number that|of|years|months|weeks|relieved|of
  back to|at square|the
  feeling _
  as if|though
  always on|@gerund|the|last
  no one|way|home|escape|end|peace|space|privacy|place to|back|out|in|of
  fear|grief|anger|shame|guilt|sadness|relief|panic|dread|pride|loneliness|rage|hurt|loss ,|$|.|and|mostly|maybe
  on edge|guard|your|hold|pins
  in limbo|pieces|bits
  back where
  a mix|mixture|constant|living|never-ending|sense|feeling|life|lifetime
  never any|a|enough|quite|safe|sure|@feeling
  nowhere|nobody|no-one|nothing to|left|safe
  at a|your loss|limit|end|wits
  let down|up by
  like @gerund|you|a|nobody|no-one|being|it|they|everything|there
  a|such a? lot|bit|weight|relief|big|long|huge|@hard of|@feeling|off|loss|time|on|day|night|@noun
  so much|hard|tired|angry|alone|@feeling|@hard
  worn|fed|shut|left|let|stuck|caught|torn|pulled out|up|down|between|in|two
  no sleep|one|money|rest
  quite|really|pretty|very|still|even|just a|@feeling|@hard
  caught|stuck|torn|trapped
`)
/** Good wishes, own news and thanks in the same few words. */
const ownFew = englishPhrases(`
  @feeling for|about you|him|her
  heard from|about|the|it
  not till|until|before|long|bad|far|yet|today|now|much|really|at|my|your|to|here|there|that|in|tonight
  @adjective wishes|regards
  sorry|thanks|thank|ta|cheers|haha|lol
  about|regarding _
  in here|town
  never heard|been|tried|seen
`)
const polite =
  /^(?:sorry|thankful|grateful|glad|ready|happy|free|full|okay|sure|welcome|off|open|same|done|good|great|different|late|busy)$/

/** Whether a few words without a verb echo a feeling or its weight: *scared, mostly*, *a lot to carry*. */
export function isEcho(shape: ClauseShape): boolean {
  const { kind, tokens, sentence, clause } = shape
  const hedged = /^(?:kind|sort)$/.test(tokens[shape.head]?.word ?? '') && tokens[shape.head + 1]?.word === 'of'
  const head = shape.head + (hedged ? 2 : 0)
  const first = tokens[head] ?? tokens[0]
  if ((kind !== 'fragment' && tokens.length > 2) || sentence.asks || first === undefined) return false
  if (tellsOfWriter(sentence.tokens) || !opensSentence(shape)) return false
  // *Caught the last train*: done by the writer, who is left out.
  const acts = hasForm(first, 'past') && is(tokens[head + 1], 'determiner')
  const arranged = isErrand(sentence.tokens) && !tellsYou(sentence.tokens)
  if (acts || arranged || ownFew.find(sentence.tokens) !== undefined) return false
  const alone = tokens.slice(0, head + 1).some(({ word }) => word === 'alone' || word === 'low')
  const feels =
    (feelingAdjectives.has(first.word) || situationAdjectives.has(first.word)) &&
    !polite.test(first.word) &&
    !(is(tokens[head + 1], 'noun') && !is(tokens[head + 1], 'adverb'))
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
