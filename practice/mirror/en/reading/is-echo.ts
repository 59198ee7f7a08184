import { feelingAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { onward } from './onward.ts'
import { opensSentence } from './opens-sentence.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { hasForm, is, isNegation } from './word-class.ts'

const fragments = englishPhrases(`
  @gerund here|back|home|there ... not|was
  not @gerund|heard|sure|wanting|knowing|what|the|being|easy|good|enough|a|safe|seen|@feeling|@past
  too much|many|late|fast
  half|part|all|two|three|ten|@number that|of|years|months|weeks|relieved|of
  back to|at square|the
  feeling _
  as if|though
  on edge|guard|your|hold|pins
  in limbo|pieces|bits
  back where
  a mix|mixture|constant|living|never-ending|sense|feeling|life|lifetime
  never any|a|enough|quite|safe|sure|@feeling
  nowhere|nobody|no-one|nothing to|left|safe
  at a|your loss|limit|end|wits
  let down|up by
  like you|a|nobody|no-one|being|it|they|everything|there
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
  not long|bad|far|yet|today|now|much|really|at|my|your|to|here|there|that|in|tonight
  @adjective wishes|regards
  thanks|thank|ta|cheers|haha|lol
  about|regarding _
`)
const polite =
  /^(?:sorry|thankful|grateful|glad|ready|happy|free|full|okay|sure|welcome|off|open|same|done|good|great|different|late|busy)$/

/** Whether a few words without a verb echo a feeling or its weight: *scared, mostly*, *a lot to carry*. */
export function isEcho(shape: ClauseShape): boolean {
  const { kind, tokens, sentence } = shape
  const hedged = /^(?:kind|sort)$/.test(tokens[shape.head]?.word ?? '') && tokens[shape.head + 1]?.word === 'of'
  const head = shape.head + (hedged ? 2 : 0)
  const first = tokens[head]
  if ((kind !== 'fragment' && tokens.length > 2) || sentence.asks || first === undefined) return false
  if (tellsOfWriter(sentence.tokens) || !opensSentence(shape)) return false
  // *Caught the last train*: done by the writer, who is left out.
  const acts = hasForm(first, 'past') && is(tokens[head + 1], 'determiner')
  if (acts || ownFew.find(sentence.tokens) !== undefined) return false
  const feels =
    (feelingAdjectives.has(first.word) || situationAdjectives.has(first.word)) &&
    !polite.test(first.word) &&
    !(is(tokens[head + 1], 'noun') && !is(tokens[head + 1], 'adverb'))
  const start = tokens[0]?.word === 'not' ? 0 : head
  return (
    feels ||
    (hedged && hasForm(first, 'gerund')) ||
    fragments.matchAt(start === shape.head ? onward(shape) : tokens, start === shape.head ? 0 : start) !== undefined ||
    (isNegation(first) && tokens.length > 2)
  )
}
