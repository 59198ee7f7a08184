import type { Part, Reading, Token } from '../token.ts'
import { hasForm, hasLemma, is, isBe, isNegation, isSubjectPronoun } from './reading/word-class.ts'

const keep = (token: Token, test: (reading: Reading) => boolean): Token => {
  const readings = token.readings.filter(test)
  return readings.length === 0 || readings.length === token.readings.length ? token : { ...token, readings }
}
const only = (token: Token, ...parts: readonly Part[]) => keep(token, ({ part }) => parts.includes(part))
const onlyVerb = (token: Token, form: Reading['form']) =>
  keep(token, (reading) => (reading.part === 'verb' && reading.form === form) || reading.part === 'auxiliary')
const notVerb = (token: Token) => keep(token, ({ part }) => part !== 'verb')

const articles = new Set('a an the my your our their its every'.split(' '))
const clearPrepositions = new Set('of for with from about without into during at by on in'.split(' '))
const pronouns = new Set(
  'nobody no-one one everyone everybody someone somebody it that this what where how who when why there here he she everything something nothing anything'.split(
    ' ',
  ),
)

/** *must of been*: heard as it is spoken. */
const have: readonly Reading[] = [{ part: 'auxiliary', lemma: 'have' }]
const had: readonly Reading[] = [{ part: 'verb', lemma: 'have', form: 'past' }]
const not: readonly Reading[] = [{ part: 'negation', lemma: 'not' }]
/** Short forms that stand for one word only, so that tables name it once. */
const inFull: Readonly<Record<string, string>> = {
  "n't": 'not',
  "'re": 'are',
  "'m": 'am',
  "'ve": 'have',
  "'ll": 'will',
  "'d": 'would',
  ca: 'can',
  wo: 'will',
}

/** What 's stands for: *is* or *has* after a pronoun or before what follows a verb, else the owner of a noun. */
function settleS(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  next: Token | undefined,
  following: Token | undefined,
): Token {
  if (before?.word === 'let') return { ...token, readings: [{ part: 'pronoun', lemma: 'us' }] }
  const had = /^(?:been|got|had)$/.test(next?.word ?? '')
  const owns =
    !pronouns.has(before?.word ?? '') &&
    (is(after, 'noun') ||
      (is(after, 'adjective') &&
        !is(after, 'preposition') &&
        (is(following, 'noun') || (is(following, 'adjective') && !is(following, 'interjection'))))) &&
    !is(after, 'adverb')
  return owns && !hasForm(after, 'gerund', 'participle', 'past')
    ? { ...token, readings: [{ part: 'determiner', lemma: "'s" }] }
    : { ...token, ...(had ? { word: 'has', readings: have } : { word: 'is' }) }
}

/** The nearest word before that is no adverb and no negation. */
function findGovernor(settled: readonly Token[], at: number): Token | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const token = settled[index]
    const passes = isNegation(token) || (is(token, 'adverb') && !is(token, 'determiner') && !hasForm(token, 'base'))
    if (!passes) return token
  }
  return undefined
}

function settleToken(
  token: Token,
  settled: readonly Token[],
  at: number,
  after: Token | undefined,
  next: Token | undefined,
): Token {
  const before = settled[at - 1]
  if (token.word === "'s") return settleS(token, before, after, is(after, 'adverb') ? next : after, next)
  if (token.word === 'to')
    return hasForm(after, 'base') || (is(after, 'adverb') && hasForm(next, 'base'))
      ? only(token, 'infinitive-mark')
      : only(token, 'preposition')
  if (
    token.word === 'of' &&
    is(before, 'modal') &&
    (hasForm(after, 'past', 'participle', 'base') || after?.word === 'been')
  )
    return { ...token, word: 'have', readings: have }
  // *you'd no choice*: no verb follows that *would* could help.
  if (token.word === 'would' && token.end - token.start < 3 && is(after, 'determiner') && !is(after, 'pronoun'))
    return { ...token, word: 'had', readings: had }
  // *it's no the job*: Scots for *not*.
  if (token.word === 'no' && before !== undefined && isBe(before) && !is(after, 'noun') && is(after, 'determiner'))
    return { ...token, word: 'not', readings: not }
  const governor = findGovernor(settled, at)
  // *It could interfere*, *I’d tackle it*: after what must have a verb, a word that no table has is one.
  if (
    token.readings.length === 1 &&
    token.readings[0]?.part === 'noun' &&
    !token.capital &&
    !/s$/.test(token.word) &&
    (is(governor, 'modal') || (isNegation(before) && hasLemma(governor, 'do')))
  )
    return { ...token, readings: [{ part: 'verb', lemma: token.word, form: 'base' }] }
  if (token.readings.length < 2) return token
  // *a nice bit*: what is described is a thing.
  if (is(before, 'adjective') && articles.has(settled[at - 2]?.word ?? '')) return notVerb(token)
  // *it’s like a slap*: no verb stands there.
  if (token.word === 'like' && before !== undefined && isBe(before)) return only(token, 'preposition')
  if (governor === undefined || before === undefined) return token
  if (articles.has(before.word) || (before.readings[0]?.lemma === "'s" && is(before, 'determiner')))
    return notVerb(token)
  if (is(governor, 'infinitive-mark') || is(governor, 'modal')) return onlyVerb(token, 'base')
  // *do you call*, *can they help*: the subject stands between.
  const inverting = isSubjectPronoun(governor) ? settled[at - 2] : undefined
  if (inverting !== undefined && (is(inverting, 'modal') || hasLemma(inverting, 'do') || isNegation(inverting)))
    return onlyVerb(token, 'base')
  if (hasLemma(governor, 'have') && is(governor, 'auxiliary'))
    return hasForm(token, 'participle') ? onlyVerb(token, 'participle') : token
  if (
    isSubjectPronoun(governor) &&
    (governor === before || (token.word !== 'like' && is(before, 'adverb') && !hasForm(before, 'base'))) &&
    hasForm(token, 'base', 'past', 'present') &&
    !is(token, 'auxiliary')
  )
    return keep(token, ({ part, form }) => part === 'verb' && form !== 'participle')
  if (clearPrepositions.has(before.word) && !hasForm(token, 'gerund')) return notVerb(token)
  return token
}

/** *ur missing her*, *ur still waiting*: typed for *you’re* before what follows a verb. */
const isYouAre = (token: Token, after: Token | undefined) =>
  token.word === 'your' &&
  (token.end - token.start === 2 || /^(?:an?|not|the)$/.test(after?.word ?? '')) &&
  !is(after, 'noun') &&
  !/^(?:last|new|old|first|next|own|whole|best|other)$/.test(after?.word ?? '') &&
  (hasForm(after, 'gerund') ||
    after?.word === 'not' ||
    is(after, 'adverb') ||
    is(after, 'determiner') ||
    is(after, 'preposition') ||
    is(after, 'adjective') ||
    after?.word === 'kind')

/** *its ur chest*, *its nothing*: typed for *it’s*. */
const isItIs = (token: Token, after: Token | undefined) =>
  token.word === 'its' &&
  !is(after, 'noun') &&
  !is(after, 'adjective') &&
  (is(after, 'determiner') ||
    is(after, 'pronoun') ||
    is(after, 'adverb') ||
    is(after, 'preposition') ||
    after?.word === 'been' ||
    hasForm(after, 'gerund'))

/** *ill send it*: typed for *I’ll*. */
const isIWill = (token: Token, before: Token | undefined, after: Token | undefined) =>
  token.word === 'ill' &&
  hasForm(after, 'base') &&
  (before?.kind !== 'word' || is(before, 'conjunction') || is(before, 'interjection') || is(before, 'noun'))

const spokenTwo = { kind: 'word', word: 'to', readings: [{ part: 'infinitive-mark', lemma: 'to' }] } as const
const spokenFour = { kind: 'word', word: 'for', readings: [{ part: 'preposition', lemma: 'for' }] } as const
/** *u need 2 tell them*, *waited 4 a letter*: a number heard as a word. */
const standsForTo = ({ word }: Token, before: Token | undefined, after: Token | undefined) =>
  before?.kind === 'word' &&
  ((word === '2' && hasForm(after, 'base') && !is(before, 'determiner')) ||
    (word === '4' && (is(after, 'determiner') || is(after, 'pronoun'))))

/** Narrows what each word can be by the words before and after it. */
export function settleEnglish(tokens: readonly Token[]): Token[] {
  const settled: Token[] = []
  tokens.forEach((token, at) => {
    if (isYouAre(token, tokens[at + 1])) {
      settled.push({ ...token, word: 'you', readings: [{ part: 'pronoun', lemma: 'you' }] })
      settled.push({ ...token, word: 'are', readings: [{ part: 'auxiliary', lemma: 'be' }] })
    } else if (isItIs(token, tokens[at + 1])) {
      settled.push({ ...token, word: 'it', readings: [{ part: 'pronoun', lemma: 'it' }] })
      settled.push({ ...token, word: 'is', readings: [{ part: 'auxiliary', lemma: 'be' }] })
    } else if (isIWill(token, tokens[at - 1], tokens[at + 1])) {
      settled.push({ ...token, word: 'i', readings: [{ part: 'pronoun', lemma: 'i' }] })
      settled.push({ ...token, word: 'will', readings: [{ part: 'modal', lemma: 'will' }] })
    } else if (token.kind === 'number' && standsForTo(token, tokens[at - 1], tokens[at + 1])) {
      settled.push({ ...token, ...(token.word === '2' ? spokenTwo : spokenFour) })
    } else if (token.kind === 'word') {
      const word = inFull[token.word] ?? token.word
      settled.push(settleToken({ ...token, word }, settled, at, tokens[at + 1], tokens[at + 2]))
    } else settled.push(token)
  })
  return settled
}
