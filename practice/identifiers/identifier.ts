/** What can give a person away in a text. `jigsaw`: weak hints that together point to one person. */
export const identifierKinds = [
  'person-name',
  'place',
  'service',
  'phone',
  'email',
  'tax-code',
  'iban',
  'national-insurance',
  'plate',
  'address',
  'birth-date',
  'age',
  'date',
  'room',
  'jigsaw',
] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** Words by which someone could be recognised; offsets are UTF-16 units of the original text. */
export type Identifier = {
  kind: IdentifierKind
  start: number
  end: number
  /** More general words to put in their place; the first fits most often. Empty for a jigsaw. */
  general: readonly string[]
  /** For a jigsaw, which covers no words itself (`start` is `end`): the hints that make it, in text order. */
  hints?: readonly { start: number; end: number }[]
}
