import type { Draft } from '../../draft.ts'
import { createAdviceRule } from '../create-advice-rule.ts'
import { conversationMoves } from '../lexicon/conversation-moves.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isCoordinatedInfinitive } from '../reading/is-coordinated-infinitive.ts'
import { isReported } from '../reading/is-reported.ts'
import { isTale } from '../reading/is-tale.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { onward } from '../reading/onward.ts'
import { readSentence } from '../reading/read-sentence.ts'
import { tellsOfWriter } from '../reading/tells-of-writer.ts'
import { tellsYou } from '../reading/tells-you.ts'
import { hasForm, is, isObjectPronoun } from '../reading/word-class.ts'

/** Together: *let's leave it there* is talk, *let's phone them* is not. */
const lets = englishPhrases(
  "let 's not? just? have|be|do|say|hear|think|see|keep|look|take|go|talk|come|leave|stop|find|hope|start|imagine|wait|meet|pick|begin|sit|chat|agree|catch|pause|try",
)
/** Clauses that describe when or why; a base verb at their head tells nobody anything. */
const describing = new Set([
  'if',
  'when',
  'whenever',
  'because',
  'that',
  'as',
  'than',
  'while',
  'whether',
  'unless',
  'although',
  'though',
  'since',
  'lest',
  'nor',
])
/** Marks that let a new sentence begin. */
const quoting = new Set(['“', '”'])

/** Commands without a verb. */
const verbless = englishPhrases(`
off to sleep|bed $|.|with|!
in|up|off|out you get|go|pop
just|mind you|what|where|who you|@base
straight to|on|up|back|home|down|round to|a|the|your|on|with|sleep|work|bed
plenty|lots of sleep|rest|water|air|exercise|fruit
early night
a|one day|thing|step at a time
better safe than
more|less|fewer _ _? ,? ,|and? more|less|fewer
no more? @gerund|excuses to|$|on|after|before|@determiner|till|until|@object
`)

/** *Wear the red hat so I can spot you*, *please wash your mug*: arranged between the two, or for the house. */
const meeting = new Set(
  'fill wash wipe shut close switch bring come meet wait leave wear ring knock press push pull park look follow walk stand sit grab use buzz text cut chop stir peel carry fetch mind watch pass cross'.split(
    ' ',
  ),
)
const arrival = new Set(
  'door bell buzzer gate hall stairs lift entrance clock bridge church table seat desk chair cup cups mug mugs dishes sink kitchen shoes feet sheet van cat floor'.split(
    ' ',
  ),
)
const asYouLike = englishPhrases('if|as you like|want|fancy|wish|prefer')
const arranged = ({ verb, sentence, clause }: ClauseShape) =>
  verb !== undefined &&
  meeting.has(verb.lemma) &&
  ((verb.lemma !== 'leave' && sentence.tokens.some(({ word }) => arrival.has(word))) ||
    asYouLike.findOnce(sentence.tokens) !== undefined ||
    sentence.clauses.some(
      ({ start, tokens }) =>
        start > clause.start &&
        /^(?:if|so|when|and|or|then|because|while|i|we|me)$/.test(tokens[0]?.word ?? '') &&
        tokens.slice(0, 7).some(({ word }) => /^(?:i|we|me|us)$/.test(word)),
    ))

/** *Put me down for two*, *ignore my typos*: it turns to the writer. */
const turnsToWriter = ({ tokens, verb }: ClauseShape) =>
  verb !== undefined &&
  tokens.slice(verb.at).some(({ word }) => /^(?:me|us|my|mine|our)$/.test(word)) &&
  !tokens.some(({ word }) => word === 'advice' || word === 'word')

/** *I’d let it ring, watch it ring*: the rest of what the writer would do. */
const goesOnWithWould = ({ sentence, clause }: ClauseShape) =>
  readSentence(sentence).some(
    (shape) => shape.clause.start < clause.start && shape.subject === 'i' && shape.modal === 'would',
  )

/** *Put it all in a bag. It wasn’t even heavy*: told of the past, in a form that is past as well. */
const isToldOn = ({ sentence, tokens, verb }: ClauseShape, { sentences }: Draft) => {
  const next = sentences[sentences.indexOf(sentence) + 1]
  return (
    verb !== undefined &&
    next !== undefined &&
    hasForm(tokens[verb.at], 'past') &&
    ![tokens, next.tokens].some(tellsYou) &&
    readSentence(next).some((shape) => shape.verb?.form === 'past')
  )
}

const isCommand = (shape: ClauseShape): boolean => {
  const { kind, tokens, openers, sentence, verb } = shape
  if (kind !== 'imperative' || verb === undefined) return false
  if (
    openers.some((opener) => describing.has(opener)) ||
    isCoordinatedInfinitive(shape) ||
    isReported(shape) ||
    arranged(shape) ||
    isTale(shape) ||
    goesOnWithWould(shape) ||
    turnsToWriter(shape) ||
    // *Engage with what?*
    (sentence.asks && is(tokens.at(-1), 'question-word')) ||
    // *always do on court days*
    (verb.lemma === 'do' && (is(tokens[verb.at + 1], 'preposition') || tokens[verb.at + 1]?.word === 'yours'))
  )
    return false
  if (tokens.some(({ word }) => quoting.has(word))) return false
  const ahead = onward(shape)
  // *You’re allowed to say no, so say it.*
  if (openers[0] === 'so' && (verb.at === tokens.length - 1 || isObjectPronoun(tokens[verb.at + 1]))) return true
  if (conversationMoves.matchAt(ahead, 0) !== undefined || lets.matchAt(ahead, 0) !== undefined) return false
  return !(
    sentence.asks && /^(?:see|know|mind|care|remember|get|have|hear|find|sleep|feel|manage|guess)$/.test(verb.lemma)
  )
}

/** An imperative at the head of a clause, addressed to the reader, that is no move of the conversation. */
export const adviceImperative = createAdviceRule('advice-imperative', (draft) =>
  markShapes(
    draft,
    (shape) =>
      (isCommand(shape) && !isToldOn(shape, draft)) ||
      (/^(?:fragment|statement)$/.test(shape.kind) &&
        (shape.previous === undefined || shape.clause.separator === ':') &&
        !tellsOfWriter(shape.tokens) &&
        [0, shape.head].some((at) => verbless.matchAt(shape.sentence.tokens, shape.clause.from + at) !== undefined)),
  ),
)
