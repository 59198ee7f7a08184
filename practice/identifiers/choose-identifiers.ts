import type { Identifier, IdentifierKind } from './identifier.ts'

/** What someone who comes to help needs to know; the rest of a report of danger can go. */
const neededInDanger: ReadonlySet<IdentifierKind> = new Set([
  'person-name',
  'place',
  'service',
  'phone',
  'plate',
  'address',
  'birth-date',
  'age',
  'date',
  'room',
  'jigsaw',
])

export type LeaveStanding = {
  /** Findings let be in this text, by `keyOfIdentifier`. */
  once: readonly string[]
  /** The text reports a danger (`checkDraft(text).paused` of the draft mirror, or the person says so). */
  keepsNames: boolean
}

/** The same for the same words, wherever they have moved since. */
export const keyOfIdentifier = ({ kind, start, end, hints }: Identifier, text: string): string =>
  hints
    ? `${kind} ${hints.map((hint) => text.slice(hint.start, hint.end)).join(' ')}`
    : `${kind} ${text.slice(start, end)}`

/** Findings to show: without what a person lets be, and without names and places where danger is reported. */
export const chooseIdentifiers = (
  identifiers: readonly Identifier[],
  text: string,
  { once, keepsNames }: LeaveStanding,
): Identifier[] =>
  identifiers.filter(
    (identifier) =>
      !once.includes(keyOfIdentifier(identifier, text)) && !(keepsNames && neededInDanger.has(identifier.kind)),
  )
