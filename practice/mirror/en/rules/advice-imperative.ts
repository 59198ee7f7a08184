import { remember } from '../../remember.ts'
import type { Rule } from '../../rule.ts'
import { conversationMoves } from '../lexicon/conversation-moves.ts'
import type { ClauseShape } from '../reading/clause-shape.ts'
import { englishPhrases } from '../reading/english-phrases.ts'
import { isCoordinatedInfinitive } from '../reading/is-coordinated-infinitive.ts'
import { isReported } from '../reading/is-reported.ts'
import { markShapes } from '../reading/mark-shapes.ts'
import { onward } from '../reading/onward.ts'
import { hasForm, is } from '../reading/word-class.ts'

/** Together: *let's leave it there* is talk, *let's phone them* is not. */
const lets = englishPhrases(
  "let 's not? just? see|talk|say|look|start|stop|leave|meet|have|go|think|take|pause|begin|chat|do|be|hope|imagine|keep|pick|come|catch|sit|hear|wait|find|agree|try",
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
  off to bed|sleep|work|school
  straight to the|your|a
  coat|shoes|boots|kettle on
  out with it
  better safe than
  less _ more
  no more excuses
`)

/** *Wear the red hat so I can spot you*: arranged between the two. */
const meeting = new Set(
  'bring come meet wait leave turn wear ring knock press park turn look follow walk stand sit grab save use buzz text'.split(
    ' ',
  ),
)
const arrival = new Set(
  'door bell buzzer gate hall stairs lift entrance clock bridge table seat chair cup cups mug mugs van cat'.split(' '),
)
const arranged = ({ verb, sentence, clause }: ClauseShape) =>
  verb !== undefined &&
  meeting.has(verb.lemma) &&
  (sentence.tokens.some(({ word }) => arrival.has(word)) ||
    sentence.clauses.some(
      ({ start, tokens }) =>
        start > clause.start && tokens.slice(0, 6).some(({ word }) => word === 'i' || word === 'we' || word === 'me'),
    ))

/** *Put me down for two*, *ignore my typos*: it turns to the writer. */
const turnsToWriter = ({ tokens, verb }: ClauseShape) =>
  verb !== undefined &&
  tokens.slice(verb.at).some(({ word }) => /^(?:me|us|my|mine|our)$/.test(word)) &&
  !tokens.some(({ word }) => word === 'advice' || word === 'word')

/** *Set off early and still missed it*: told of the past, with the subject left out. */
const isTale = ({ tokens, sentence, verb }: ClauseShape) =>
  verb !== undefined &&
  hasForm(tokens[verb.at], 'past') &&
  sentence.tokens.some(
    (token, at) =>
      at > verb.at &&
      hasForm(token, 'past') &&
      !hasForm(token, 'base') &&
      !is(token, 'noun') &&
      /^(?:and|but|then|still|also|just)$/.test(sentence.tokens[at - 1]?.word ?? ''),
  )

const isCommand = (shape: ClauseShape): boolean => {
  const { kind, tokens, openers, sentence, verb } = shape
  if (kind !== 'imperative' || verb === undefined) return false
  if (
    openers.some((opener) => describing.has(opener)) ||
    isCoordinatedInfinitive(shape) ||
    isReported(shape) ||
    arranged(shape) ||
    isTale(shape) ||
    turnsToWriter(shape)
  )
    return false
  if (tokens.some(({ word }) => quoting.has(word))) return false
  const ahead = onward(shape)
  if (conversationMoves.matchAt(ahead, 0) !== undefined || lets.matchAt(ahead, 0) !== undefined) return false
  return !(
    sentence.asks && /^(?:see|know|mind|care|remember|get|have|hear|find|sleep|feel|manage|guess)$/.test(verb.lemma)
  )
}

/** An imperative at the head of a clause, addressed to the reader, that is no move of the conversation. */
export const adviceImperative: Rule = {
  id: 'advice-imperative',
  label: 'advice',
  severity: 'clear',
  check: remember((draft) =>
    markShapes(
      draft,
      (shape) =>
        isCommand(shape) ||
        (shape.kind === 'fragment' && verbless.find(shape.tokens.slice(0, shape.head + 4)) !== undefined),
    ),
  ),
}
