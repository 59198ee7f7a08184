import type { Clause, Sentence } from '../../draft.ts'
import type { Token } from '../../token.ts'
import type { ClauseKind, ClauseShape } from './clause-shape.ts'
import { isImperativeHead } from './is-imperative-head.ts'
import { isInversion } from './is-inversion.ts'
import { leads } from './leads.ts'
import { readVerbGroup, type VerbGroup } from './read-verb-group.ts'
import { hasForm, hasLemma, is, isBe, isFiniteVerb, isNegation, isSubjectPronoun } from './word-class.ts'

/** Longest subject searched for its verb: *the woman at the desk on Tuesdays*. */
const longestSubject = 9
const nothing: VerbGroup = { modal: undefined, negated: false, auxiliaries: [], verb: undefined, rest: 0 }

const isLead = (token: Token | undefined, next: Token | undefined): boolean => {
  if (token === undefined) return false
  if (is(token, 'question-word') || is(token, 'modal')) return false
  if (token.word === 'no' && (is(next, 'noun') || is(next, 'adjective'))) return false
  if (/^(?:even|only)$/.test(token.word) && (is(next, 'determiner') || is(next, 'pronoun'))) return true
  if (is(token, 'interjection')) return !(token.word === 'welcome' && hasForm(next, 'base'))
  if (/^(?:lots?|once|that|this|most|much|more|less|little|there|here|home|even|not|hard|worth)$/.test(token.word)) {
    return /^(?:here|there|once|even)$/.test(token.word) && !isBe(next) && hasForm(next, 'base')
  }
  return is(token, 'adverb') && !hasForm(token, 'gerund')
}

function findHead(tokens: readonly Token[]): { head: number; openers: string[] } {
  const openers: string[] = []
  let head = 0
  while (head < tokens.length) {
    const token = tokens[head]
    if (token === undefined) break
    const lead = leads.matchAt(tokens, head)
    if (lead !== undefined && lead.to < tokens.length) head = lead.to
    else if (
      is(token, 'conjunction') &&
      !(token.word === 'that' && isFiniteVerb(tokens[head + 1])) &&
      !/^(?:like)$/.test(token.word)
    ) {
      if (token.word === 'as' || token.word === 'than') break
      openers.push(token.word)
      head++
    } else if (isLead(token, tokens[head + 1])) head++
    else break
  }
  return { head: Math.min(head, tokens.length), openers }
}

/** *don't you*, *have they*, *is your mum*: the auxiliary before its subject. */
function findInvertedSubject(tokens: readonly Token[], at: number, asks: boolean): number | undefined {
  const token = tokens[at]
  if (!is(token, 'auxiliary') && !is(token, 'modal')) return undefined
  if (token?.word === 'be') return undefined
  let next = at + 1
  if (isNegation(tokens[next])) next++
  if (token?.word === 'have' && /^(?:it|he|she)$/.test(tokens[next]?.word ?? '')) return undefined
  if (isSubjectPronoun(tokens[next])) return isInversion(tokens, at, asks) ? next : undefined
  const did = token?.word === 'did' && hasForm(tokens[next + 2], 'base')
  const inverting =
    did || is(token, 'modal') || isBe(token) || (asks && (hasLemma(token, 'do') || hasLemma(token, 'have')))
  const subject = tokens[next]
  if (token?.word === 'have' && !/^(?:your|his|her|their|the|any|those|these)$/.test(subject?.word ?? ''))
    return undefined
  if (token?.word === 'be' || token?.word === 'being' || token?.word === 'been') return undefined
  return inverting && (is(subject, 'determiner') || is(subject, 'pronoun') || subject?.capital) ? next : undefined
}

const subjectName = (token: Token | undefined, next?: Token): string => {
  if (token === undefined) return 'noun'
  if (token.word === 'no' && next?.word === 'one') return 'no-one'
  if (is(token, 'pronoun') && !(is(token, 'determiner') && token.word !== 'that' && token.word !== 'this'))
    return token.word
  return token.word === 'your' || token.word === 'my' || token.word === 'our' ? token.word : 'noun'
}

/** Where the first finite verb after a subject stands, or -1; words that can be nouns too only where no other verb is. */
function findVerb(tokens: readonly Token[], subjectAt: number): number {
  const subject = tokens[subjectAt]
  const pronoun = isSubjectPronoun(subject) || subject?.word === 'that' || subject?.word === 'this'
  const end = Math.min(tokens.length, subjectAt + (pronoun ? 5 : longestSubject))
  let doubtful = -1
  // *Being left out hurt*: what follows *being* is no verb of its own.
  const from = /^(?:being|having|getting)$/.test(subject?.word ?? '') ? subjectAt + 2 : subjectAt + 1
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (!isFiniteVerb(token)) continue
    const before = tokens[at - 1]
    const helper = is(token, 'auxiliary') || is(token, 'modal')
    // A base form is a verb only after a plural: *the people in need*.
    const base = !helper && hasForm(token, 'base') && !hasForm(token, 'past', 'present')
    const plural = pronoun || before?.word.endsWith('s') || is(before, 'pronoun') || before?.word === 'people'
    if (helper || (!is(token, 'noun') && (!base || plural))) return at
    if (
      doubtful < 0 &&
      (pronoun || !base || plural) &&
      (is(before, 'noun') || is(before, 'pronoun') || is(before, 'adverb') || from > subjectAt + 1)
    )
      doubtful = at
  }
  return doubtful
}

/** *At home you’re the quiet one*, *here you sing*: where a subject stands behind what sets the scene, or -1. */
function findFronted(tokens: readonly Token[], head: number, timed: boolean): number {
  for (let at = head + 1; at < Math.min(tokens.length, head + 6); at++) {
    if (!isSubjectPronoun(tokens[at])) continue
    const before = tokens[at - 1]
    if (
      is(before, 'question-word') ||
      (is(before, 'preposition') && !/side$/.test(before?.word ?? '')) ||
      (!timed && /^(?:day|time|way|moment|all|what|which|who)$/.test(before?.word ?? ''))
    )
      return -1
    const next = tokens[at + 1]
    return isFiniteVerb(is(next, 'adverb') ? tokens[at + 2] : next) ? at : -1
  }
  return -1
}

/** How a clause is built. `previous`: the one before it in the sentence. */
export function readClause(clause: Clause, sentence: Sentence, previous: ClauseShape | undefined): ClauseShape {
  const { tokens } = clause
  const { head, openers } = findHead(tokens)
  const first = tokens[head]
  const next = tokens[head + 1]
  const build = (kind: ClauseKind, group: VerbGroup, subject?: string, subjectAt = head): ClauseShape => ({
    ...{ clause, sentence, tokens, previous, kind, openers, head, subject, subjectAt },
    ...group,
  })
  if (first === undefined) return build('fragment', { ...nothing, rest: head })
  if (is(first, 'question-word')) return build('wh', { ...readVerbGroup(tokens, head + 1) })
  // *In what way*, *for what reason*.
  if (is(first, 'preposition') && /^(?:what|which|whose)$/.test(next?.word ?? ''))
    return { ...build('wh', readVerbGroup(tokens, head + 2)), head: head + 1 }
  // *don't call*, *do call*, *don't*.
  if (
    first.word === 'do' &&
    (!isSubjectPronoun(next) || (next?.word === 'it' && !sentence.asks && !hasForm(tokens[head + 2], 'base')))
  ) {
    const at = isNegation(next) ? head + 2 : head + 1
    const told = tokens[at]
    if (isNegation(next) && told === undefined && !sentence.asks)
      return build('imperative', { ...nothing, negated: true, verb: { at: head, lemma: 'do', form: 'base' }, rest: at })
    if (told?.word === 'you' && isNegation(next) && !sentence.asks && hasForm(tokens[at + 1], 'base')) {
      return build('imperative', { ...readVerbGroup(tokens, at + 1), negated: true })
    }
    const verbAt = is(told, 'adverb') ? at + 1 : at
    if (hasForm(tokens[verbAt], 'base') || tokens[verbAt]?.word === 'be' || tokens[verbAt]?.word === 'have') {
      const group = readVerbGroup(tokens, verbAt)
      return build('imperative', { ...group, negated: isNegation(next) })
    }
    if (!isNegation(next) && !sentence.asks)
      return build('imperative', { ...nothing, verb: { at: head, lemma: 'do', form: 'base' }, rest: head + 1 })
  }
  const invertedSubject = findInvertedSubject(tokens, head, sentence.asks)
  if (invertedSubject !== undefined) {
    const aux = readVerbGroup(tokens, head)
    const after = readVerbGroup(tokens, invertedSubject + 1)
    const helpers = aux.verb === undefined ? aux.auxiliaries : [...aux.auxiliaries, aux.verb.lemma]
    const negated = aux.negated || after.negated
    const found = after.verb ?? aux.verb
    return build(
      'inverted',
      {
        modal: aux.modal,
        negated,
        auxiliaries: helpers,
        verb: found,
        rest: after.verb === undefined ? invertedSubject + 1 : after.rest,
      },
      subjectName(tokens[invertedSubject]),
      invertedSubject,
    )
  }
  if (
    first.word === 'be' ||
    (first.word === 'have' && (is(next, 'determiner') || is(next, 'pronoun') || is(next, 'noun')))
  ) {
    const kind = sentence.asks && first.word === 'have' ? 'dropped' : 'imperative'
    return build(kind, { ...nothing, verb: { at: head, lemma: first.word, form: 'base' }, rest: head + 1 })
  }
  if (first.word === 'never' || first.word === 'always') return build('fragment', { ...nothing, rest: head })
  const bare =
    next === undefined &&
    hasForm(first, 'base') &&
    (openers[0] === 'so' || /^(?:if|when)$/.test(previous?.openers[0] ?? ''))
  if (bare || isImperativeHead(tokens, head, sentence.asks)) {
    const lemma = first.readings.find(({ form }) => form === 'base')?.lemma ?? first.word
    return build('imperative', {
      ...nothing,
      negated: tokens.slice(0, head).some(({ word }) => word === 'never' || word === 'not'),
      verb: { at: head, lemma, form: 'base' },
      rest: head + 1,
    })
  }
  if (
    (is(first, 'auxiliary') && !hasForm(first, 'gerund')) ||
    is(first, 'modal') ||
    (hasForm(first, 'present', 'past') && !is(first, 'adjective') && !is(first, 'noun'))
  )
    return build('dropped', readVerbGroup(tokens, head))
  if (
    /^(?:sounds|seems|looks|feels|sound|seem|feel|hope|guess|want|need|wish|thought)$/.test(first.word) &&
    !is(next, 'auxiliary')
  )
    return build('dropped', readVerbGroup(tokens, head))
  const subject =
    is(first, 'pronoun') ||
    is(first, 'determiner') ||
    is(first, 'noun') ||
    is(first, 'adjective') ||
    first.kind !== 'word' ||
    hasForm(first, 'gerund')
  const time = /^(?:days?|nights?|mornings?|evenings?|weeks?|minute|moment|years?|times?|weekends?|sundays?)$/
  const timed =
    time.test(first.word) || (/^(?:some|most|every|one|those|other)$/.test(first.word) && time.test(next?.word ?? ''))
  const frontedAt = is(first, 'preposition') || timed ? findFronted(tokens, head, timed) : -1
  if (frontedAt > 0)
    return build('statement', readVerbGroup(tokens, frontedAt + 1), subjectName(tokens[frontedAt]), frontedAt)
  const verbAt = subject ? findVerb(tokens, head) : -1
  if (verbAt < 0) return build('fragment', { ...nothing, rest: head })
  const group = readVerbGroup(tokens, verbAt)
  const negated = group.negated || tokens.slice(head, verbAt).some(({ word }) => word === 'never')
  return build('statement', { ...group, negated }, subjectName(first, next))
}
