import type { Draft } from '../../draft.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isHabitOfThen } from '../reading/is-habit-of-then.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'

const places = englishPhrases(`
  if i were|was|had you|in|your
  were i|it you|me|my|up
  if it|that were|was me|my
  if it were|was up to me
  in your shoes|place|position|situation|case|boat|spot ,? i|most|many|people|folk|anyone
  @folk|anyone|most|many|somebody|someone in your shoes|place|position|situation|spot|boat
  personally i would
  i would be tempted|inclined to
`)
/** What one would say, feel or do here and now is no advice: *I'd love to hear*, *I'd be glad*. */
const ownWishes = new Set(
  'like love be want hate prefer need have say think guess imagine appreciate hear know feel see ask understand call miss hope wonder rather be bet add suggest recommend advise urge expect welcome die kill mind agree reckon tell propose encourage let never struggle cry laugh get'.split(
    ' ',
  ),
)
const told = englishPhrases(`
  think twice|hard|carefully|long|again|seriously
  say @base
  want a|an|it
  get @noun|@determiner|@adverb|out|rid|there|it|that|them
  let him|her|it|them|that
  call|ask|tell the|them|him|her|a|your|for|if
  have a|an @adjective? @noun|look|think|word|read
  be on|out|there|careful|wary|straight|firm|upfront|@gerund
`)
/** *I wouldn’t change a thing*: nobody is held back. */
const kindRefusals = new Set(
  'worry change rush force dream push judge dare blame read do ask have trade swap'.split(' '),
)
/** Habits of long ago: *back then I'd have …*, *every night I'd walk*. */
const past = englishPhrases(`
  back then
  every|each|most|some night|day|morning|week|time
  as|so far as
  i would rather
`)

/** *If it was me I'd be scared as well*: company, not advice. */
const fellow = englishPhrases(`
  i would @adverb? be|feel @adverb? @feeling $|.|,|too|as|about|if|!|myself
  i would @adverb? be|feel|cry|want|have ... too|well
  in your position|shoes|situation manage|cope|do
  in your _ would @adverb? feel|struggle|be @adverb? @feeling|@hard|angry|tired|the|a|it
`)

const isOwnWay = (shape: ClauseShape): boolean => {
  const { kind, subject, modal, verb, auxiliaries, sentence, negated, openers, previous } = shape
  if (kind !== 'statement' || subject !== 'i' || modal !== 'would' || verb === undefined) return false
  if (sentence.asks || auxiliaries.includes('have') || (negated && kindRefusals.has(verb.lemma))) return false
  // *I thought I’d write*: what one does here.
  if (
    /^(?:think|say|promise|know|hope|wish|agree|decide|tell|swear|offer|plan|arrange|fear|guess|realise|figure)$/.test(
      previous?.verb?.lemma ?? '',
    ) &&
    previous?.verb?.form === 'past'
  )
    return false
  if (isReported(shape)) return false
  if (openers.includes('if') || past.findOnce(sentence.tokens) !== undefined) return false
  const own = ownWishes.has(verb.lemma) && told.matchAt(sentence.tokens, shape.clause.from + verb.at) === undefined
  const ahead = shape.tokens.slice(verb.at)
  const until = ahead.findIndex(({ word }) => /^(?:till|until|if|when|before|while|and)$/.test(word))
  const toYou = ahead
    .slice(0, until < 0 ? undefined : until)
    .some(({ word }, at) => word === 'yourself' || (word === 'you' && (at < 3 || ahead[at - 1]?.word !== 'with')))
  return !own && !toYou && verb.form === 'base'
}

/** Says what the writer would do in the reader’s place. */
export const adviceInYourShoes = createAdviceRule('advice-in-your-shoes', (draft: Draft) => [
  ...markPhrases(draft, places, ({ tokens }) => fellow.findOnce(tokens) === undefined),
  ...markShapes(draft, (shape) => isOwnWay(shape) && !isHabitOfThen(shape, draft)),
])
