import { remember } from '../../remember.ts'
import type { Token } from '../../token.ts'
import { feelingAdjectives, opinionAdjectives, situationAdjectives } from '../lexicon/feelings.ts'
import { notAboutThem, opinions, reflectiveLeads } from '../lexicon/reflective-phrases.ts'
import type { ClauseShape } from './clause-shape.ts'
import { englishPhrases } from './english-phrases.ts'
import { givesDuty } from './gives-duty.ts'
import { onward } from './onward.ts'
import { hasForm, is, isNegation } from './word-class.ts'

const words = (text: string) => new Set(text.trim().split(/\s+/))

const subordinate = words(
  'if when whenever unless until till while whether than as before after once lest although though since',
)
/** Verbs of one's own before what is hoped, thought or thanked for, not heard. */
/** *It’s up to you*, *it’s your call*: the choice, not the story. */
const choices = englishPhrases(`
  it|that is up|your|yours to|choice|call|house|decision|life|shout|turn
  it is only|about|nearly|three|two|a _ since|weeks|days|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|early
  that is all|it|that|fine|okay|right|so|how|why|what|great|good|not $
  it is worth|just|there|here|for
  that is great|good|fantastic|amazing|brilliant|wonderful|lovely|nice news|idea|work
  it costs|goes|starts|opens|runs|says
  it|that is @adverb? @adverb? okay|normal|natural|fine|alright|understandable|common to|that|if|for|$
  it|this|that is|was @adverb? not your|my fault
`)
const notHeard = words(
  'hope wish think believe guess thank want love like reckon need say tell mean promise ask feel prefer glad suppose bet doubt worry know',
)
const people = words(
  'he she they nobody no-one everyone everybody someone somebody everything nothing none it that this there we',
)
/** What weighs on somebody: *it hurts*, *that scared you*. */
const touching = words(
  'anger annoy bother break build burn calm change come confuse cost crush cut drain drive eat exhaust feel frighten get give go haunt help hit hurt keep knock leave look make matter mean overwhelm pull push remind scare seem shame shock sound start stick sting stop take touch upset wear weigh worry',
)
const organised = words(
  'fund letter group drop-in shelter card room bed place slot hours service clinic council club address prescriptions dogs phone',
)
const scheduled = englishPhrases(`
  on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  at|from|till|until|by|before @number
  by the|law|monday|tuesday|wednesday|thursday|friday|saturday|sunday|post
  is|are open|free|closed|available|allowed|shut|at|from|due
  opens|closes|shuts|runs|costs|starts at|on|from
  ask for|@noun
  per week|day|month
`)
/** Things of the day, the house and the road: what is said of them is news, not a story given back. */
const errands = words(
  'address app appointment bell bike bread breakfast bus cafe café cake canteen car center centre chair class coffee council course desk dinner door email file fog form game garden government hall heating kettle key kitchen law library lift line link list locker lunch mail market match meeting number office page parcel park parking party platform policy pool post poster price printer prize queue quiz rain rent rule session shop show snow soup staff station stop sugar sun table tax taxi tea ticket timetable train tram van volunteers weather website wind',
)
const isErrand = ({ tokens }: ClauseShape) => tokens.some(({ word }) => errands.has(word))
/** What people do to each other. */
const deeds = words(
  'abandon answer beat believe betray blame break call care cheat choose cry die disappear drink end fight forget hate hear hit hold hurt ignore judge keep kick laugh leave let lie listen lose love miss need notice promise push refuse ring say scream shout slam stand stare stay steal support swear take throw treat trust understand vanish walk want write',
)
const isDeed = ({ tokens, sentence }: ClauseShape) =>
  tokens.some((token) => token.readings.some(({ part, lemma }) => part === 'verb' && deeds.has(lemma))) &&
  !sentence.tokens.some(({ word }) => own.has(word))
const weighsOnThem = (tokens: readonly Token[]) =>
  tokens.some(({ word }) => feelingAdjectives.has(word) || situationAdjectives.has(word))
const own = words('i we my our me us mine')
const mine = (tokens: readonly Token[]) => tokens.some(({ word }) => own.has(word))
const toldYou = remember((tokens: readonly Token[]) =>
  tokens.some(({ word }) => /^(?:you|your|yours|yourself)$/.test(word)),
)
/** *sounds like my kind of soup*: the talk is of the writer. */
const mineAt = (tokens: readonly Token[], at: number) => /^(?:my|me|mine)$/.test(tokens[at]?.word ?? '')
const isInformation = ({ sentence, tokens, subjectAt, verb }: ClauseShape) => {
  const named = tokens.slice(subjectAt, subjectAt + 2).some(({ word }) => organised.has(word) || errands.has(word))
  return scheduled.findOnce(sentence.tokens) !== undefined || (named && verb?.form !== 'past')
}

/** The describing word after *be*: *very tired*, *a bit lost*. */
function findQuality(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from; at < Math.min(tokens.length, from + 5); at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (is(token, 'adjective') || feelingAdjectives.has(token.word) || situationAdjectives.has(token.word)) return token
    if (
      !is(token, 'adverb') &&
      !is(token, 'determiner') &&
      !is(token, 'pronoun') &&
      !/^(?:bit|little|lot|kind|sort|of|so|really|not)$/.test(token.word)
    )
      return undefined
  }
  return undefined
}

const isOpinion = (tokens: readonly Token[], from: number) => {
  const quality = findQuality(tokens, from)
  return quality !== undefined && opinionAdjectives.has(quality.word) && !feelingAdjectives.has(quality.word)
}

/** Whether the next clause hangs on this one: *you know | it’s not good for you*. */
const goesOn = ({ sentence, clause }: ClauseShape) =>
  sentence.clauses.find(({ from }) => from === clause.from + clause.tokens.length)?.separator === ''

function isAboutYou(shape: ClauseShape): boolean {
  const { tokens, subjectAt, modal, verb, negated, rest, auxiliaries, openers } = shape
  const knows = verb?.lemma === 'know' && rest === tokens.length && goesOn(shape)
  if (!knows && notAboutThem.matchAt(tokens, subjectAt) !== undefined) return false
  if (verb === undefined) return modal === undefined ? false : negated
  if (modal === 'will' || modal === 'shall') return false
  if (verb.lemma === 'ask' && verb.form === 'past' && auxiliaries.length === 0) return false
  if (modal === 'can' || modal === 'could')
    return tokens[rest]?.word === 'yourself' || negated || auxiliaries.includes('have') || openers.includes('so')
  if (modal === 'should' || modal === 'ought') return false
  if (modal === 'may' || modal === 'might')
    return !/^(?:some|side|any)$/.test(tokens[rest]?.word ?? '') && /^(?:feel|be|have|wonder|think)$/.test(verb.lemma)
  if (verb.lemma === 'be' && isOpinion(tokens, rest)) return negated
  return true
}

function isAboutIt({ tokens, auxiliaries, verb, rest, modal, negated, sentence, openers }: ClauseShape): boolean {
  if (modal === 'must') return verb !== undefined
  if (verb === undefined || modal !== undefined || choices.find(tokens) !== undefined) return false
  const told = toldYou(sentence.tokens)
  if (!told && tokens.some(({ word }) => errands.has(word))) return false
  if (verb.form === 'gerund' && auxiliaries.length > 1) return true
  if (verb.lemma !== 'be')
    return (
      touching.has(verb.lemma) &&
      (told ||
        (verb.form === 'past' && !is(tokens[rest], 'determiner')) ||
        /^(?:hurt|feel|sound|matter|weigh|sting|wear)$/.test(verb.lemma) ||
        openers.length > 0)
    )
  if (isOpinion(tokens, rest)) return false
  const quality = findQuality(tokens, rest)
  const weighs = quality !== undefined && (situationAdjectives.has(quality.word) || feelingAdjectives.has(quality.word))
  const likened = /^(?:like|as)$/.test(tokens[rest]?.word ?? '')
  return (
    weighs ||
    likened ||
    told ||
    (openers.length > 0 && !is(tokens[rest], 'noun')) ||
    (verb.form === 'past' && negated) ||
    hasForm(tokens[rest], 'gerund')
  )
}

const isStoryOfOthers = (shape: ClauseShape): boolean => {
  const { verb, auxiliaries, sentence, modal, negated, tokens, rest } = shape
  if (opinions.find(tokens) !== undefined || (verb?.lemma === 'be' && isOpinion(tokens, rest))) return false
  if (
    verb === undefined ||
    modal === 'will' ||
    modal === 'should' ||
    modal === 'can' ||
    modal === 'may' ||
    modal === 'might' ||
    modal === 'must'
  )
    return false
  const told = toldYou(sentence.tokens)
  if (!told && isErrand(shape)) return false
  const absent = /^(?:nobody|no-one|nothing|everything|everyone|everybody|none)$/.test(shape.subject ?? '')
  const past = verb.form === 'past' || auxiliaries[0] === 'have'
  if (absent) return past || told || isDeed(shape)
  return told || ((past || negated) && (isDeed(shape) || weighsOnThem(tokens)))
}

const fragments = englishPhrases(`
  @gerund here|back|home|there ... not|was
  not @gerund|heard|sure|wanting|knowing|what|the|being|easy|good|enough|a|safe|seen|@feeling|@past
  too much|many|late|fast
  half|part|all|two|three|ten|@number that|of|years|months|weeks|relieved
  back to|at square|the
  feeling _
  like you|a|nobody|no-one|being|it|they|everything
  a|such a? lot|bit|weight|relief|big|long|huge|@hard of|@feeling|off|loss|time|on|day|night|@noun
  so much|hard|tired|angry|alone|@feeling|@hard
  worn|fed|shut|left|let|stuck|caught|torn|pulled out|up|down|between|in|two
  no sleep|one|money|rest
  quite|really|pretty|very|still|even|just a|@feeling|@hard
  caught|stuck|torn|trapped
`)

function isFragment(shape: ClauseShape): boolean {
  const { kind, tokens, head, sentence, clause } = shape
  if (kind !== 'fragment' || sentence.asks || mine(tokens)) return false
  const first = tokens[head]
  if (first === undefined || clause.start !== sentence.clauses[0]?.start) return false
  const feels = feelingAdjectives.has(first.word) || situationAdjectives.has(first.word)
  const polite =
    /^(?:sorry|thankful|grateful|glad|ready|happy|free|okay|ok|sure|welcome|off|open|same|done|good|great)$/.test(
      first.word,
    )
  const start = tokens[0]?.word === 'not' ? 0 : head
  return (
    (feels && !polite && !sentence.tokens.some(({ word }) => own.has(word))) ||
    fragments.matchAt(start === head ? onward(shape) : tokens, start === head ? 0 : start) !== undefined ||
    (isNegation(first) && tokens.length > 2)
  )
}

function isHeard(shape: ClauseShape): boolean {
  const { previous, openers, clause } = shape
  if (previous === undefined || clause.separator !== '' || openers.length > 1) return true
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

/** Whether a clause says back what the other person told or seems to feel, as a statement. */
export function saysBack(shape: ClauseShape): boolean {
  const { kind, sentence, tokens, subject, openers, clause, subjectAt, head } = shape
  const last = sentence.clauses.at(-1)
  if (sentence.asks && (last === clause || sentence.clauses.length < 3)) return false
  if (givesDuty(shape)) return false
  const onwards = sentence.tokens.slice(clause.from, clause.from + 16)
  const lead = reflectiveLeads.find(onwards)
  if (
    lead !== undefined &&
    lead.from <= head + 3 &&
    lead.from < tokens.length &&
    kind !== 'imperative' &&
    kind !== 'inverted'
  ) {
    if (opinions.find(onwards) !== undefined || mineAt(onwards, lead.to)) return false
    if (!toldYou(sentence.tokens) && isErrand(shape)) return false
    if (notAboutThem.find(tokens) === undefined && isHeard(shape)) return true
  }
  if (isFragment(shape)) return true
  if (kind !== 'statement') return false
  if (subordinate.has(openers.at(-1) ?? '') || !isHeard(shape)) return false
  if (subject === 'you') return isAboutYou(shape)
  const first = tokens[subjectAt]
  if (first === undefined || own.has(first.word) || first.word.endsWith('ever') || isInformation(shape)) return false
  const continues = clause.start === sentence.clauses[0]?.start && /^(?:so|and|but|because)$/.test(openers[0] ?? '')
  if (subject === 'it' || subject === 'that' || subject === 'this') return isAboutIt(shape)
  if (mine(tokens)) return false
  if (people.has(subject ?? '')) return isStoryOfOthers(shape) || (continues && !isErrand(shape))
  const gerund = hasForm(first, 'gerund') && !is(first, 'noun')
  return continues || subject === 'your'
    ? isStoryOfOthers(shape) || (continues && !isErrand(shape))
    : (gerund && toldYou(sentence.tokens)) || (toldYou(sentence.tokens) && isStoryOfOthers(shape))
}
