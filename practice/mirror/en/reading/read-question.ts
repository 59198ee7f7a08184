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
how much|many|soon|far|long|big|late|often|old
what time|day|name|number|room|address|dose|year|age|date|medication|town|bus|colour|hospital|school|size|street
what is|was the|your|her|his|their phone|address|email|age|date|surname
what is|are|was|were ... name|number|called
where is|do|are|was|were|did|does you|it|the|that|your|this|they|he|she
which _?
who is|do|are|will|can|was|did|has|does|else _?
`)
/** Where a place is meant inwardly: it invites a story. */
const inward = englishPhrases(`
where do you go in|when
where did|does it|that|this take|leave
where do you want|feel|think|see|stand|lean
where are you with|at
which would|of|do|one|way you|would|,|do|if|them|these|those
`)
/** Suggestions and checks that begin like open questions. */
const suggesting = englishPhrases(`
why do not you|we
why not _
what if
how about _
how would it be if
what about a|the|@gerund|an|some
what is stopping you _? @gerund
`)
const aboutYou = englishPhrases(`
what|how about you $|?|,|.|then|now
what|how about that|your|$|this|them|her|him|when|now|then
what about the|other|those ... bit|other|part|rest|half|side
`)
/** Invitations to tell, whatever their form. */
const invitations = englishPhrases(`
tell|talk|walk me|us a|that|what|about|some|how|why|more|where|everything|through|anything
tell me|us a|$|what|all|about|how|why|more|when|where|who|everything
describe _
say|share|explain a? @adverb? bit? that|what|how|why|more
help me|us get|see|understand
catch|fill me|us in|up
give me|us a|the|an|some feel|idea|sense|picture|example
i would @adverb? @adverb? be|want|like|love to? know|hear|understand|interested|glad|learn|curious
i was|am @adverb? wondering|interested|curious to|what|in|about|how|why|where
i wonder|wondered what|how|why|where|who
interested|glad|curious|keen to know|hear
`)
/** Asked as yes or no, meant as an invitation. */
const courteous = englishPhrases(`
would|will|could|can you @adverb? please? say|tell|help|talk|share|give|describe|explain|walk|elaborate|expand _?
would|do you @adverb? want|like|care|mind|fancy|wish to? say|tell|talk|share|telling|saying|describe|explain|talking|sharing
mind|fancy telling|talking|sharing|describing _
do you have an|some|any idea|sense|thoughts|ideas of|what|on|about|how|why|where
could|can|might|may i ask what|how|why|where
anything more|else you would|want ... say|tell|share|add
`)

/** Asked in a chat, without the mark. */
const unmarkedQuestions = englishPhrases(`
okay|alright if i
you @gerund ... or not|what
why not @base
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
  // *Which is a big deal for you*: goes on.
  if (tokens[head]?.word === 'which' && !marked && isBe(tokens[head + 1])) return false
  for (let at = head + 1; at < limit; at++) {
    const token = tokens[at]
    if (is(token, 'auxiliary') || is(token, 'modal')) {
      const next = isNegation(tokens[at + 1]) ? at + 2 : at + 1
      const subject = tokens[next]
      return (
        marked ||
        isSubjectPronoun(subject) ||
        subject?.word === 'that' ||
        tokens.slice(next).some(({ word }) => word === 'like') ||
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
    (isSubjectPronoun(tokens[subjectAt]) || /^(?:has|does|did)$/.test(tokens[head]?.word ?? '')) &&
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
  const unmarked = unmarkedQuestions.matchAt(tokens, 0) !== undefined
  return asks || closed || unmarked ? { kind: 'closed', start, end } : undefined
}

export const findQuestions = ({ sentences }: Draft, kind: Question['kind']): Span[] =>
  sentences
    .map(readQuestion)
    .filter((question) => question !== undefined)
    .filter((question) => question.kind === kind)
    .map(({ start, end }) => ({ start, end }))
