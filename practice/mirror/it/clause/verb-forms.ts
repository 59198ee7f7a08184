import type { Reading, Token, VerbForm } from '../../token.ts'

const finiteForms: ReadonlySet<VerbForm> = new Set<VerbForm>([
  'present',
  'imperfect',
  'future',
  'past',
  'conditional',
  'subjunctive',
  'past-subjunctive',
  'imperative',
])

export const isPersonal = ({ part, form }: Reading): boolean =>
  part === 'verb' && form !== undefined && finiteForms.has(form)

/** Whether a word can be this form, in one of these persons where given. */
export const hasForm = (token: Token | undefined, form: VerbForm, ...persons: number[]): boolean =>
  token?.readings.some(
    (reading) =>
      reading.form === form &&
      (persons.length === 0 || (reading.person !== undefined && persons.includes(reading.person))),
  ) ?? false

export const isFiniteVerb = (token: Token | undefined): boolean => token?.readings.some(isPersonal) ?? false

export const hasLemma = (token: Token | undefined, lemmas: ReadonlySet<string>): boolean =>
  token?.readings.some(({ part, lemma }) => part === 'verb' && lemmas.has(lemma)) ?? false

export const hasPart = (token: Token | undefined, ...parts: readonly Reading['part'][]): boolean =>
  token?.readings.some(({ part }) => parts.includes(part)) ?? false

/** A verb with a person and nothing else: no noun or adjective is spelled like it. */
export const isPlainVerb = (token: Token | undefined): boolean =>
  isFiniteVerb(token) && !hasPart(token, 'noun', 'adjective')
