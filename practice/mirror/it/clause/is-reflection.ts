import type { Draft, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import { isFormal } from './address.ts'
import { advises } from './advises.ts'
import { classifyQuestion } from './classify-question.ts'
import { drawsFromTold } from './draws-from-told.ts'
import { findOffer } from './find-offer.ts'
import { findOrder } from './find-order.ts'
import { isAffirmation } from './is-affirmation.ts'
import { isBlame } from './is-blame.ts'
import { isBreach } from './is-breach.ts'
import { isDiagnosis } from './is-diagnosis.ts'
import { isEcho } from './is-echo.ts'
import { isFelt } from './is-felt.ts'
import { goesOnAboutSelf } from './is-lived.ts'
import { isOwnStory } from './is-own-story.ts'
import { isPractical } from './is-practical.ts'
import { isPraise } from './is-praise.ts'
import { isPromise } from './is-promise.ts'
import { isReassuring } from './is-reassuring.ts'
import { phrases } from './match-clauses.ts'
import { type ClauseReading, readClause } from './read-clause.ts'
import { saysBack } from './says-back.ts'
import { sentenceWords } from './sentence-words.ts'
import { speaksForWriter } from './speaks-for-writer.ts'
import { speaksOfYou } from './speaks-of-you.ts'
import { tellsOfReader } from './tells-of-reader.ts'
import { tellsUnnamed } from './tells-unnamed.ts'
import { hasForm, hasPart, isFiniteVerb } from './verb-forms.ts'

const offered = phrases(`
allora|quindi|insomma ti sei|senti|eri|sentivi
mi? sembra|pare che|di
se ho? capito|capisco
mi stai dicendo
`)

/** “Quindi ti senti messa da parte?”: held out for a yes, said back as well as asked. */
const isOffered = (words: readonly Token[]) => offered.matchAt(words, 0) !== undefined

function isStatement(sentence: Sentence, draft: Draft): boolean {
  const question = classifyQuestion(sentence, draft)
  return (!sentence.asks && question === undefined) || (question === 'closed' && isOffered(skipNods(sentence)))
}

/** What carries another label is not said back; own stories and fair words can hold both. */
function isSomethingElse(sentence: Sentence, draft: Draft): boolean {
  return (
    advises(sentence, draft) ||
    isBlame(sentence) ||
    isPraise(sentence) ||
    isReassuring(sentence) ||
    isDiagnosis(sentence) ||
    isPromise(sentence) ||
    isBreach(sentence, draft.sentences)
  )
}

/** In an offer, or with an order: *prenditi un momento*. */
function isMove(sentence: Sentence, draft: Draft): boolean {
  const offer = findOffer(draft)
  // What comes before the first question is no part of the offer.
  const first = draft.sentences.findIndex(({ asks }) => asks)
  const follows = first < 0 || draft.sentences.indexOf(sentence) > first
  if (offer !== undefined && follows && offer.start <= sentence.start && sentence.end <= offer.end) return true
  const words = sentenceWords(sentence)
  if (moves.matchAt(words, 0) !== undefined && words.length < 6) return true
  return sentence.clauses.some((clause) => findOrder(clause, sentence, isFormal(draft)) !== undefined)
}

const nods = phrases(`
ok|okay|chiaro|certo|capisco|sì|mh|mm|eh|ah|ecco|già
ho capito
`)

/** The words after “capisco:”, “ah, ok”. */
function skipNods(sentence: Sentence): readonly Token[] {
  const words = sentenceWords(sentence)
  const to = nods.matchAt(words, 0)?.to ?? 0
  const apart = sentence.clauses.some(({ tokens, separator }) => separator !== '' && tokens[0] === words[to])
  return to > 0 && to < words.length && apart && words[to]?.word !== 'che' ? words.slice(to) : words
}

/** What comes before a question or an order in the same breath: “ti sei sentito di troppo… e poi?” */
function leadsIn(sentence: Sentence, draft: Draft): boolean {
  const { clauses } = sentence
  const [first] = clauses
  if (first === undefined) return false
  const { words, verb, depends, clitics } = readClause(first)
  const shown = clitics.length > 0 || !hasForm(words[verb], 'imperative', 2)
  return clauses.some((clause, at) => {
    if (at === 0 || clause.separator === '') return false
    const tokens = sentence.tokens.slice(0, clause.from)
    const part = { ...sentence, tokens, clauses: clauses.slice(0, at), asks: false }
    if (sentence.asks) return /^(?:…|\.\.)/.test(clause.separator) && saysOf(part, draft)
    const felt = shown && depends === undefined && hasForm(words[verb], 'present', 2) && isFelt(tokens)
    return (
      felt && leads.find(words) === undefined && findOrder(clause, sentence, isFormal(draft)) && saysOf(part, draft)
    )
  })
}

const leads = phrases('hai bisogno|da')

/** Whether a sentence says back facts, words, a feeling or a meaning of the reader. */
export const isReflection = (sentence: Sentence, draft: Draft): boolean =>
  saysOf(sentence, draft) || leadsIn(sentence, draft)

function saysOf(sentence: Sentence, draft: Draft): boolean {
  if (!isStatement(sentence, draft) || isSomethingElse(sentence, draft) || isMove(sentence, draft)) return false
  const words = skipNods(sentence)
  const formal = isFormal(draft)
  const spoken = speaksOfYou(sentence, formal)
  if (isOwnStory(sentence)) return spoken && besides.find(words) !== undefined
  if (mine.find(words) !== undefined) return false
  // “Impari a non guardare l'ora. Io contavo le ombre”: anybody does.
  if (
    !words.some(({ word }) => /^(?:t[iue]|tu[aoe]|tuoi|le|hai|sei|dici|sembra)$/.test(word)) &&
    goesOnAboutSelf(sentence.end, sentence, draft)
  )
    return false
  if (saysBack(words) && (isFelt(words) || !argues(sentence, draft))) return true
  if (argues(sentence, draft) && states.find(words) === undefined) return false
  if (isAffirmation(sentence)) return isDeed(sentence, formal)
  if (likened.matchAt(words, 0) !== undefined || isHandedBack(sentence) || isConfirmed(sentence, draft)) return true
  if (speaksForWriter(words)) return false
  if (isVerbless(sentence) && isEcho(sentence, draft, words)) return true
  if (!words.some(isTold))
    return (
      words.length > 2 &&
      spoken &&
      ((words[0]?.word === 'ti' && words.length > 3 && words[1]?.readings.every(({ part }) => part === 'noun')) ||
        words.some((token) => hasForm(token, 'present', 2)))
    )
  const drawn = drawsFromTold(sentence)
  const unnamed = tellsUnnamed(sentence, draft)
  if (tellsOfThem.matchAt(words, 0) !== undefined && draft.sentences.length < 2) return true
  const done = unnamed === 'does' && words.slice(0, 3).some(({ word }) => word === 'ha' || word === 'aveva')
  if (drawn || done || (unnamed !== undefined && !isPractical(sentence))) return true
  if (!spoken || (formal && words.some(({ word }) => /^(?:mi[oae]|miei)$/.test(word)))) return false
  if (aside.matchAt(words, 0) !== undefined || isPractical(sentence) || !tellsOfReader(sentence, formal)) return false
  const mains = sentence.clauses
    .filter(({ end }) => end > (words[0]?.start ?? 0))
    .map(readClause)
    .filter(({ verb, depends }) => verb >= 0 && depends === undefined)
  const [main] = mains
  const token = main?.words[main.verb]
  // “Il gatto ha dormito sulla tua sedia”: news, unless it tells of the reader as well.
  const news =
    !formal &&
    main?.subject === 'other' &&
    /^(?:ha|hanno)$/.test(token?.word ?? '') &&
    hasForm(main.words[main.verb + 1], 'participle') &&
    !isFelt(words) &&
    mains.every(
      ({ words: said, verb }) => !hasForm(said[verb], 'present', 2) && !hasForm(said[verb], 'imperfect', 2),
    ) &&
    !words.some(({ word }) => /^t[ei']$/.test(word))
  const own =
    hasForm(token, 'present', 1, 4) &&
    (!hasForm(token, 'present', 2, 3, 5, 6) || /[^s]t[oa]$/.test(main?.words[main.verb + 1]?.word ?? ''))
  const wishes = token?.readings.every(({ form }) => form === 'subjunctive')
  // “…, lo so”: what was understood.
  const writers = mains.some(
    ({ words: said, verb, subject }) =>
      (said.length > 3 || hasForm(said[verb], 'imperfect', 1)) && (subject === 'io' || isMine(said[verb])),
  )
  const called = sentence.tokens.at(-1)?.word.startsWith('!') && !isFelt(words)
  return !own && !called && !news && !wishes && !writers && !hasForm(token, 'future', 1, 2, 3, 4)
}

/** What follows advice argues for it: “fatti sentire, siete in venti”. */
function argues(sentence: Sentence, draft: Draft): boolean {
  const at = Math.max(0, draft.sentences.indexOf(sentence))
  return draft.sentences.slice(0, at).some((before) => advises(before, draft))
}

const states = phrases('@state|@feeling')

const isMine = (token: Token | undefined) =>
  token?.readings.every(({ part, person }) => part === 'verb' && person === 1) ?? false

const isTold = (token: Token | undefined) => isFiniteVerb(token) && !hasPart(token, 'noun', 'adjective')

/** Whether nothing but a clause with *che* has a verb: “mai nessuno che ti aspetta”. */
const isVerbless = ({ clauses }: Sentence): boolean =>
  clauses.every(({ tokens }) => {
    const asked = tokens.filter(({ word }) => /^(?:come|dove|perché|quando|cosa)$/.test(word)).length
    return tokens.filter(isTold).length <= (tokens[0]?.word === 'che' ? 1 + asked : 0)
  })

/** “Sobbalzi a ogni rumore, mi dici”. */
const handed = phrases('mi|ci? dici|dicevi|scrivi|scrivevi|racconti|raccontavi\nmi? ha detto|scritto|raccontato')

const isHandedBack = (sentence: Sentence): boolean =>
  sentence.clauses.some(
    ({ tokens }, at) => at > 0 && tokens.length < 4 && handed.matchAt(tokens, 0)?.to === tokens.length,
  )

/** The writer asks next whether they understood: “Ho capito bene?”, “È così?”. */
const checks = phrases(`
ho capito|seguito|inteso
è|e' così|giusto|questo
ti ci? torna|riconosci|ritrovi
`)

function isConfirmed(sentence: Sentence, { sentences }: Draft): boolean {
  const next = sentences[sentences.indexOf(sentence) + 1]
  return next?.asks === true && sentenceWords(next).length < 6 && checks.matchAt(sentenceWords(next), 0) !== undefined
}

/** A deed told in the second person is said back as well as affirmed: “hai chiesto scusa per primo”. */
function isDeed(sentence: Sentence, formal: boolean): boolean {
  const persons = formal ? [2, 3, 5] : [2, 5]
  const [first, ...others] = sentence.clauses
    .map(readClause)
    .filter(({ verb, depends }) => verb >= 0 && depends === undefined)
  const tells = ({ words, verb, subject, clitics }: ClauseReading) => {
    const token = words[verb]
    if (subject === 'other' || clitics.includes('mi') || token?.word === 'sai') return false
    if (/^(?:hai|avete|ha|sei|siete|è)$/.test(token?.word ?? ''))
      return words.slice(verb + 1, verb + 5).some((word) => hasForm(word, 'participle'))
    return (['present', 'imperfect', 'past'] as const).some((form) => hasForm(token, form, ...persons))
  }
  // “Ti tremavano le gambe e hai parlato”: what stood against it comes first.
  const against = hasForm(first?.words[first.verb], 'imperfect')
  const same = first?.clitics.includes('ti') && first.words.some(({ word }) => word === 'hai' || word === 'sei')
  return first !== undefined && (tells(first) || (against && (same || others.some(tells))))
}

const aside = phrases(`
mi fa|dispiace|spiace|rincresce
brav~|bell~ la|il|le|lo|i
che tu|tu
qualsiasi|qualunque
scusi|guardi|senta
`)

const likened = phrases(`
come se ... @pastsubj
`)
const tellsOfThem = phrases('lui|loro @finite|non|ti')
const moves = phrases(`
va|vai|vada avanti
@finite pure
`)
/** The reader comes in beside the writer's story: “tu sei rimasta di ghiaccio”. */
const besides = phrases(`
tu ti|sei|hai|ci|dici|vai|eri
ti è|ha|hanno|dà
`)
const mine = phrases(`
per|secondo me
ti|vi saluta|cercava|salutano|cercavano|cerca
la|le|lo|li trovi|trova al|alla|in|da|dal|qui|sotto|all'|nel|nella|nell'|sulla|sul|dentro
c' è chi
fai|scegli|decidi|vedi lei|voi|tu
da noi
qui $
anche me
sta|tocca|spetta a te|lei|me|noi
nessuno|qui ti giudica|obbliga
niente|nulla|nessun~ di|delle tutto|due|tre|queste|questi
la|le|lo|li scegli|decidi|vedi|racconti|sai|conosci solo|soltanto? lei|voi|tu
quello|ciò che mi
`)
