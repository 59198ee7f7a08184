import type { Match } from '../../phrases/create-phrases.ts'
import type { Token } from '../../token.ts'
import { notAboutThem, opinions, reflectiveLeads } from '../lexicon/reflective-phrases.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { givesDuty } from './gives-duty.ts'
import { isAboutIt } from './is-about-it.ts'
import { isAboutYou } from './is-about-you.ts'
import { isEcho } from './is-echo.ts'
import { isErrand } from './is-errand.ts'
import { isInner } from './is-inner.ts'
import { isNews } from './is-news.ts'
import { isOpinion } from './is-opinion.ts'
import { isStoryOfOthers } from './is-story-of-others.ts'
import { opensSentence } from './opens-sentence.ts'
import { readSentence } from './read-sentence.ts'
import { saysWhatHelps } from './says-what-helps.ts'
import { splitList } from './split-list.ts'
import { tellsOfWriter } from './tells-of-writer.ts'
import { tellsYou } from './tells-you.ts'
import { tellsYouHere } from './tells-you-here.ts'
import { touching } from './touching.ts'
import { weighsOnThem } from './weighs-on-them.ts'
import { hasForm, is, isBe } from './word-class.ts'

const subordinate = splitList(
  'if when whenever unless until till while whether than as before after once lest although though since',
)
/** Verbs of one's own before what is hoped, thought or thanked for, not heard. */
const notHeard = splitList(
  'hope wish think believe guess thank want love like reckon need say tell mean promise ask feel prefer glad suppose bet doubt worry know',
)
const people = splitList(
  'he she they nobody no-one everyone everybody someone somebody everything something nothing none it that this there we',
)
/** *sounds like my kind of soup*: the talk is of the writer. */
const isOwn = (word = '') => /^(?:i|we|my|our|me|us|mine)$/.test(word)

function isHeard(shape: ClauseShape): boolean {
  const { previous, openers, clause } = shape
  if (previous === undefined) return true
  // *Swap them, so you’re not crossing twice*: what it is for.
  if (openers[0] === 'so' && previous.kind === 'imperative') return false
  if (clause.separator !== '' || openers.length > 1) return true
  // *anything you don’t want to*
  if (
    openers.length === 0 &&
    /^(?:anything|everything|something|all|things?|time|way|place)$/.test(previous.tokens.at(-1)?.word ?? '')
  )
    return false
  // *Tell her that you miss her*, *they should be proud that you did*: part of what is told or thought.
  if (openers[0] === 'that' && (/^(?:should|ought)$/.test(previous.modal ?? '') || givesDuty(previous))) return false
  // *I hope | you don’t feel | you’re a burden*
  if (openers.length === 0 && previous.kind === 'statement' && previous.openers.length === 0 && !isHeard(previous))
    return false
  // *It’s great that you came*, *it says here that you moved*
  if (
    openers[0] === 'that' &&
    (previous.subject === 'it' || previous.subject === 'that') &&
    (previous.verb?.lemma === 'say' ||
      /^(?:good|great|nice|lovely|brilliant|fantastic|wonderful|amazing|important|remember)$/.test(
        previous.tokens.at(-1)?.word ?? '',
      ))
  )
    return false
  const joined = openers.length > 0 && openers[0] !== 'that' && openers[0] !== 'because'
  if (joined) return !(previous.subject === 'i' || previous.kind === 'imperative')
  const hope =
    previous.verb !== undefined &&
    notHeard.has(previous.verb.lemma) &&
    (previous.subject === 'i' || previous.subject === undefined || previous.subject === 'we')
  // *whatever you decide*, *the time you want*: part of what stands before.
  if (previous.kind === 'fragment' || previous.kind === 'wh' || previous.kind === 'dropped')
    return reflectiveLeads.find(previous.tokens) !== undefined
  const glad = previous.subject === 'i' || previous.kind === 'inverted' || previous.kind === 'imperative'
  return !(hope || glad)
}

/** *You live near here, don’t you*: asked, whatever the mark. */
const isTagged = ({ sentence, clause }: ClauseShape) => {
  const shapes = readSentence(sentence)
  const isTag = (next: ClauseShape) =>
    next.kind === 'inverted' && next.clause.tokens.length < 4 && next.clause.separator === ','
  return shapes.some(
    (next) => isTag(next) && (sentence.asks ? next.clause.start > clause.start : next.previous?.clause === clause),
  )
}
/** *Where would you say | you are*: part of what is asked. */
const followsQuestion = ({ previous }: ClauseShape): boolean =>
  previous !== undefined && (previous.kind === 'wh' || previous.kind === 'inverted' || followsQuestion(previous))

/** *If it’s dull or you’re tired*: the second hangs on the same *if*. */
const isUnderIf = ({ openers, previous }: ClauseShape): boolean =>
  /^(?:and|or)$/.test(openers[0] ?? '') &&
  previous !== undefined &&
  (isUnderIf(previous) || (previous.openers[0] === 'if' && previous.previous === undefined))

/** *Have you asked | when they can pay you*: the mark left out. */
const hangsOnQuestion = ({ previous, clause }: ClauseShape): boolean =>
  previous !== undefined && clause.separator === '' && (previous.kind === 'inverted' || hangsOnQuestion(previous))

const hardest = englishPhrases(`
is|are|was|were the? worst|hardest|heaviest|longest $|of|for|bit|without|now|part
`)
/** *You should have seen the queue*, *you’d never guess*: said to anyone. */
const idioms = englishPhrases(`
you should have|hear|see the|what|how|heard|seen
you would not|never know|think|believe|guess|credit
you would think|laugh|swear
you want|wanna to? know|hear|see|bet a|the|what|how|something
asked|asking|looking for|after you
nobody|no-one is telling|asking|forcing you
as far as i
the good|bad|other news is
that way you|it|your|they
with|many thanks|regards|apologies
how come
`)

/** A way to begin a reflection, near the head. */
function findLead(tokens: readonly Token[], end: number): Match | undefined {
  for (let at = 0; at < end; at++) {
    const match = reflectiveLeads.matchAt(tokens, at)
    if (match !== undefined) return match
  }
  return undefined
}

const offering = englishPhrases(`
so
it? @adverb? sounds|feels|seems you|to|that|like|as
you are feeling
on the|one one|hand
`)
/** *So you felt left out?*: a guess held out for a yes is said back as well as asked, where its order is that of a statement. */
function isOffered(shape: ClauseShape): boolean {
  const { sentence } = shape
  const words = sentence.tokens.filter(({ kind }) => kind === 'word')
  return (
    isInner(shape) &&
    [0, 1, 2].some((at) => offering.matchAt(words, at) !== undefined) &&
    readSentence(sentence).every(
      ({ kind, clause }) => kind !== 'inverted' && (kind !== 'wh' || (clause.separator === '' && clause.from > 1)),
    )
  )
}

/** *Things have been hard at home*: how life goes. */
const ofLife = englishPhrases(`
the|your? things|everything|sleep|home|work|life|money|days|nights|evenings|mornings|weekends @adverb? is|have|are|was|feel|got|were|has|feels|gets got|been|getting|become? @adverb? @adverb? better|@feeling|@hard|worse|easier|tight|harder|different
`)
/** Whether a clause says back what the other person told or seems to feel, as a statement. */
export function saysBack(shape: ClauseShape): boolean {
  const { kind, sentence, tokens, subject, openers, clause, subjectAt, head, rest, verb } = shape
  const last = sentence.clauses.at(-1)
  const asked = last === clause || sentence.clauses.length < 3 || followsQuestion(shape)
  if ((sentence.asks && asked && !isOffered(shape)) || hangsOnQuestion(shape)) return false
  if (givesDuty(shape) || saysWhatHelps(shape) || isTagged(shape) || idioms.findOnce(sentence.tokens) !== undefined)
    return false
  const told = tellsYou(sentence.tokens)
  const ofWriter = !told && tellsOfWriter(sentence.tokens)
  const onwards = sentence.tokens.slice(clause.from, clause.from + 16)
  const lead = findLead(onwards, Math.min(head + 4, tokens.length))
  if (
    lead !== undefined &&
    !(kind === 'fragment' && /^(?:about|re|regarding)$/.test(tokens[head]?.word ?? '')) &&
    kind !== 'imperative' &&
    kind !== 'inverted' &&
    // *What’s been the hardest bit*: asked.
    !(kind === 'wh' && (isBe(tokens[head + 1]) || is(tokens[head + 1], 'auxiliary'))) &&
    !(ofWriter && onwards[lead.from]?.word === 'there')
  ) {
    if (opinions.find(onwards) !== undefined || (isOwn(onwards[lead.to]?.word) && onwards[lead.from]?.word !== 'you'))
      return false
    if (!told && isErrand(tokens) && !weighsOnThem(onwards)) return false
    if (/^(?:if|since|as|when|until)$/.test(openers[0] ?? '') && onwards[lead.from]?.word === 'you') return false
    if (
      notAboutThem.find(tokens) === undefined &&
      notAboutThem.matchAt(onwards, lead.from) === undefined &&
      isHeard(shape)
    )
      return true
  }
  if (isEcho(shape)) return true
  // *Sorry you missed it*: what the writer feels.
  if (kind !== 'statement' || /^(?:sorry|glad|happy|pleased|lucky)$/.test(tokens[0]?.word ?? '')) return false
  if (subordinate.has(openers.at(-1) ?? '') || isUnderIf(shape) || !isHeard(shape)) return false
  if (subject === 'you') return isAboutYou(shape)
  const first = tokens[subjectAt]
  if (first === undefined || isOwn(first.word) || first.word.endsWith('ever') || isNews(shape)) return false
  const joins = tokens[0]?.word ?? ''
  const continues = opensSentence(shape) && /^(?:so|and|but|because)$/.test(joins)
  if (subject === 'it' || subject === 'that' || subject === 'this') return isAboutIt(shape)
  if (tellsOfWriter(tokens) || (!told && sentence.tokens.some((token) => token.kind === 'quotation'))) return false
  if (openers[0] === 'or' || (tellsOfWriter(sentence.tokens) && !tellsYouHere(shape))) return false
  if (people.has(subject ?? '') || continues || subject === 'your') {
    if (subject === 'your' && isErrand(tokens.slice(subjectAt, subjectAt + 2))) return false
    // *So they stopped*, *and now even the dog’s poorly*.
    const draws =
      continues && (/^(?:so|because)$/.test(joins) || /^(?:then|now|still|even)$/.test(tokens[1]?.word ?? ''))
    return isStoryOfOthers(shape) || (draws && !isErrand(tokens) && !isOpinion(tokens, rest))
  }
  const gerund = hasForm(first, 'gerund') && !is(first, 'noun')
  // *Hearing it brought it all back*, *Sunday afternoons are the worst*.
  if (
    gerund &&
    verb !== undefined &&
    !isErrand(tokens.slice(verb.at)) &&
    (touching.has(verb.lemma) || tokens[rest]?.word === 'like')
  )
    return true
  if (verb?.lemma === 'be' && hardest.find(tokens) !== undefined) return true
  if (ofLife.matchAt(tokens, subjectAt) !== undefined && !tokens.some(({ word }) => word === 'here')) return true
  return told && !tellsOfWriter(sentence.tokens) && (gerund || isStoryOfOthers(shape))
}
