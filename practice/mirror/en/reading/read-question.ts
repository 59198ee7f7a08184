import type { Draft, Sentence } from '../../draft.ts'
import type { Span } from '../../label.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { isCoordinatedInfinitive } from './is-coordinated-infinitive.ts'
import { onward } from './onward.ts'
import { readSentence } from './read-sentence.ts'
import { hasForm, hasLemma, is, isBe, isNegation, isSubjectPronoun } from './word-class.ts'

export type Question = Span & { kind: 'open' | 'closed' }

/** Answered with a number, a day, a name, a place. */
const factual = englishPhrases(`
  how long|many|much|old|often|far|soon|late|big
  what time|day|date|age|year|number|size|colour|name|bus|address|school|hospital|room|street|town|medication|dose
  what is|was your|the|his|her|their address|date|age|postcode|phone|email|dob|surname
  what are|is|was|were ... called|name|number
  where is|are|was|were|did|do|does you|your|the|he|she|it|they|that|this
  which _?
  who is|was|are|did|does|do|will|else|has|can _?
`)
/** Where a place is meant inwardly: it invites a story. */
const inward = englishPhrases(`
  where do you go in|when
  where does|did that|it|this leave|take
  where do you want|see|feel|stand|lean|think
  where are you with|at
  which of|would|do|way|one would|do|them|those|these|you|,|if
`)
/** Suggestions and checks that begin like open questions. */
const suggesting = englishPhrases(`
  why do not you|we
  why not _
  what if
  how about _
  how would it be if
  what about @gerund|a|an|the|some
  what is stopping you _? @gerund
`)
const aboutYou = englishPhrases(`
  what|how about you $|?|,|.|then|now
  what|how about your|him|her|them|that|this|now|then|when|$
  what about the|other|those ... part|side|bit|half|rest|other
`)
/** Invitations to tell, whatever their form. */
const invitations = englishPhrases(`
  tell|talk|walk me|us through|about|more|a|how|what|why|where|everything|anything|some|that
  tell me|us $|more|about|how|what|why|where|a|everything|all|when|who
  describe _
  say|share|explain a? @adverb? bit? more|what|how|that|why
  help me|us understand|see|get
  catch|fill me|us up|in
  give me|us a|an|some|the idea|sense|example|examples|picture|feel|flavour
  i would @adverb? @adverb? love|like|want|be to? hear|know|understand|learn|curious|interested|glad
  i am|was @adverb? curious|wondering|interested how|what|about|why|to|in|where
  i wonder|wondered how|what|why|where|who
  interested|curious|glad|keen to know|hear
`)
/** Asked as yes or no, meant as an invitation. */
const courteous = englishPhrases(`
  can|could|would|will you @adverb? please? tell|describe|explain|share|say|help|talk|walk|give|expand|elaborate _?
  would|do you @adverb? like|want|care|mind|wish|fancy to? tell|talk|say|share|describe|explain|telling|talking|sharing|saying
  fancy|mind telling|sharing|talking|describing _
  want|wanna to? tell|talk|say|share _
  do you have any|an|some thoughts|idea|ideas|sense on|about|of|why|what|how|where
  may|can|could|might i ask why|how|what|where
  anything else|more you would|want ... say|tell|share|add
`)

const endsAsking = (sentence: Sentence, shape: ClauseShape) => sentence.asks && sentence.clauses.at(-1) === shape.clause

/** *what do you want*, *how was it*, *what happened*: not *what you want*. */
function asksWithQuestionWord({ tokens, head }: ClauseShape, marked: boolean): boolean {
  const limit = Math.min(tokens.length, head + 6)
  // *whats going on with u*
  if (
    head === 0 &&
    (isBe(tokens[1]) || tokens[1]?.word === 'has') &&
    /^(?:going|happening|wrong|up|new|been)$/.test(tokens[2]?.word ?? '')
  )
    return true
  if (tokens[head]?.word === 'how' && (tokens[head + 1]?.word === 'come' || isBe(tokens[head + 1]))) return true
  for (let at = head + 1; at < limit; at++) {
    const token = tokens[at]
    if (is(token, 'auxiliary') || is(token, 'modal')) {
      const next = isNegation(tokens[at + 1]) ? at + 2 : at + 1
      const subject = tokens[next]
      return (
        marked ||
        isSubjectPronoun(subject) ||
        subject?.word === 'that' ||
        (is(subject, 'determiner') && tokens[head]?.word !== 'when' && at === head + 1)
      )
    }
    // *why u crying*, *how you doing*
    if (isSubjectPronoun(token))
      return (
        marked ||
        hasForm(tokens[at + 1], 'gerund') ||
        tokens[at + 1]?.word === 'been' ||
        (is(tokens[at + 1], 'adjective') && tokens[at + 2] === undefined)
      )
    if (hasForm(token, 'past', 'present') && at === head + 1) return marked || hasLemma(token, 'happen')
  }
  return marked
}

/** *I know what happened*: the question hangs on another verb and asks nothing of itself. */
const isEmbedded = (shape: ClauseShape) =>
  shape.openers.length === 0 &&
  shape.clause.separator === '' &&
  (shape.previous?.verb !== undefined || hasForm(shape.previous?.tokens.at(-1), 'base')) &&
  (!asksWithQuestionWord(shape, false) ||
    shape.previous?.openers.includes('if') ||
    hasLemma(shape.tokens[shape.head + 1], 'happen'))

function readWh(shape: ClauseShape): Question['kind'] {
  const ahead = onward(shape)
  if (aboutYou.matchAt(ahead, 0) !== undefined) return 'open'
  if (suggesting.matchAt(ahead, 0) !== undefined) return 'closed'
  // *Where would you be on that scale?*: answered with a number.
  if (shape.sentence.tokens.some(({ word }) => word === 'scale') && ahead[0]?.word !== 'why') return 'closed'
  if (inward.matchAt(ahead, 0) !== undefined) return 'open'
  return factual.matchAt(ahead, 0) === undefined ? 'open' : 'closed'
}

function readClauseQuestion(shape: ClauseShape, shapes: readonly ClauseShape[]): Question['kind'] | undefined {
  const { kind, sentence, tokens, head, clause, openers, subjectAt, previous } = shape
  if (kind === 'wh') {
    if (isEmbedded(shape)) return undefined
    const inverts = asksWithQuestionWord(shape, false)
    const relative = clause.separator === '' && previous !== undefined && openers.length === 0
    if ((relative && !sentence.asks && !inverts) || (/^(?:when|where)$/.test(tokens[head]?.word ?? '') && !inverts))
      return undefined
    const opens = previous === undefined && is(tokens[head + 1], 'modal')
    const asking = sentence.asks ? inverts || opens || endsAsking(sentence, shape) || shapes.length < 3 : inverts
    return asking && !openers.includes('that') ? readWh(shape) : undefined
  }
  if (kind !== 'inverted') return undefined
  const echo = /^(?:so|neither|nor)$/.test(openers[0] ?? tokens[0]?.word ?? '') && tokens.length < 5
  const wish = openers.includes('if') || /^(?:had|were)$/.test(tokens[head]?.word ?? '')
  if (sentence.asks) return 'closed'
  const asking =
    (isSubjectPronoun(tokens[subjectAt]) || /^(?:has|does)$/.test(tokens[head]?.word ?? '')) &&
    tokens[head]?.word !== 'should' &&
    tokens.length > 2
  return asking && !echo && !wish ? 'closed' : undefined
}

/** *Tell me about it*, *I wonder how it was*: said by the writer, at the head of a clause. */
const invites = (shape: ClauseShape): boolean => {
  const match = invitations.find(onward(shape).slice(0, 8))
  const speaks =
    shape.kind === 'imperative' || shape.subject === 'i' || shape.kind === 'fragment' || shape.kind === 'dropped'
  const own = shape.subject !== 'i' || onward(shape)[match?.from ?? 0]?.word === 'i'
  return match !== undefined && match.from < 3 && speaks && own && !isCoordinatedInfinitive(shape)
}

const suggests = (shape: ClauseShape) => {
  const ahead = onward(shape)
  return suggesting.matchAt(ahead, 0) !== undefined && aboutYou.matchAt(ahead, 0) === undefined
}

const asksInAWord = ({ tokens, kind, previous, clause }: ClauseShape) =>
  (previous === undefined || clause.separator !== '') &&
  kind !== 'statement' &&
  tokens.length < 5 &&
  tokens.some(({ word }) => /^(?:what|how|why)$/.test(word))

/** The question a sentence asks, if any: open where it invites more than a word. */
export function readQuestion(sentence: Sentence): Question | undefined {
  const { tokens, start, end, asks } = sentence
  const shapes = readSentence(sentence)
  const kinds = shapes.map((shape) => readClauseQuestion(shape, shapes))
  const open: Question = { kind: 'open', start, end }
  const closed = kinds.includes('closed')
  if (!(asks && shapes.some(suggests))) {
    if (kinds.includes('open') || (asks && !closed && shapes.some(asksInAWord))) return open
    if (!closed && shapes.some(invites)) return open
    if ((asks || closed) && courteous.find(tokens) !== undefined) return open
  }
  return asks || closed ? { kind: 'closed', start, end } : undefined
}

export const findQuestions = ({ sentences }: Draft, kind: Question['kind']): Span[] =>
  sentences
    .map(readQuestion)
    .filter((question) => question !== undefined)
    .filter((question) => question.kind === kind)
    .map(({ start, end }) => ({ start, end }))
