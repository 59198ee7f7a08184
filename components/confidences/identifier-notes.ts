/** What people read about each kind of words that can give someone away, by the kind. */
export type IdentifierNotes = ReadonlyMap<string, { name: string; why: string; unitSays: string }>
