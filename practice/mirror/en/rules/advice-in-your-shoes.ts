import type { Draft } from '../../draft.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isHabitOfThen } from '../reading/is-habit-of-then.ts'
import { isReported } from '../reading/is-reported.ts'
import { markPhrases } from '../reading/mark-phrases.ts'
import { markShapes } from '../reading/mark-shapes.ts'

const places = englishPhrases(`
if i was|were|had you|your|in
were it|i you|my|me|up
if it|that was|were my|me
if it was|were up to me
in your place|case|position|shoes|situation|spot|boat ,? i|people|anyone|many|most|folk
someone|anyone|somebody|many|most|@folk in your place|position|shoes|situation|spot|boat
personally i would
i would be inclined|tempted to
`)
/** What one would say, feel or do here and now is no advice: *I'd love to hear*, *I'd be glad*. */
const ownWishes = new Set(
  'like love be want wish hate prefer need have say think guess imagine appreciate hear know feel see ask understand call miss hope wonder rather be bet add suggest recommend advise urge expect welcome die kill mind agree reckon tell propose encourage let never struggle cry laugh get'.split(
    ' ',
  ),
)
const told = englishPhrases(`
think again|hard|long|twice|carefully|seriously
say @base
want a|it|an
get @adverb|it|that|there|them|@noun|out|@determiner
let it|that|them|her|him
tell|ask|call a|the|your|if|for|them|her|him
have a|an @adjective? think|@noun|look|read|word
be @gerund|on|out|careful|firm|straight|wary
`)
/** *I wouldn’t change a thing*: nobody is held back. */
const kindRefusals = new Set(
  'worry change rush force dream push judge dare blame read do ask have trade swap'.split(' '),
)
/** Habits of long ago: *back then I'd have …*, *every night I'd walk*. */
const past = englishPhrases(`
back then
some|every|most|each time|day|night|week|morning
i would rather
`)

/** *If it was me I'd be scared as well*: company, not advice. */
const fellow = englishPhrases(`
i would @adverb? have|be|want|feel|cry ... well|too
in your position|shoes|situation do|cope|manage
in your _ would @adverb? be|feel|struggle @adverb? a|it|the|@feeling|@hard|angry|tired
`)

const isOwnWay = (shape: ClauseShape): boolean => {
  const { kind, subject, modal, verb, auxiliaries, sentence, negated, openers, previous } = shape
  // *Wouldn’t sign it, me*: the *I* is left out.
  const mine = (kind === 'dropped' && previous === undefined) || (kind === 'statement' && subject === 'i')
  if (!mine || modal !== 'would' || verb === undefined) return false
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
