import type { Part, Token, VerbForm } from '../../token.ts'

export const is = (token: Token | undefined, part: Part): boolean =>
  token?.readings.some((reading) => reading.part === part) ?? false

/** Whether a full verb can have this form here. */
export const hasForm = (token: Token | undefined, ...forms: readonly VerbForm[]): boolean =>
  token?.readings.some(({ part, form }) => part === 'verb' && form !== undefined && forms.includes(form)) ?? false

export const hasLemma = (token: Token | undefined, lemma: string): boolean =>
  token?.readings.some((reading) => reading.lemma === lemma) ?? false

const subjectPronouns = new Set(['i', 'you', 'we', 'they', 'he', 'she', 'it', 'there'])
/** Pronouns that can only, or mostly, be a subject. */
export const isSubjectPronoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && subjectPronouns.has(token.word)

const objectPronouns = new Set(
  'me you him her it us them myself yourself himself herself itself ourselves themselves yourselves this that these those'.split(
    ' ',
  ),
)
export const isObjectPronoun = (token: Token | undefined): boolean =>
  token !== undefined && objectPronouns.has(token.word)

export const isBe = (token: Token | undefined): boolean => is(token, 'auxiliary') && hasLemma(token, 'be')
export const isNegation = (token: Token | undefined): boolean => token?.word === 'not'

/** Words that carry tense: auxiliaries, modals, and finite forms of full verbs. */
export const isFiniteVerb = (token: Token | undefined): boolean =>
  is(token, 'modal') ||
  (is(token, 'auxiliary') && !/^(?:be|been|being|having)$/.test(token?.word ?? '')) ||
  hasForm(token, 'present', 'past', 'base')
