/** The shapes of the journal as screens show them. */
export type {
  Entry,
  EntryForm,
  EntryPart,
  EntryVersion,
  FeelingStrength,
  Giving,
  Taps,
  Writing,
} from '#storage/entry.ts'
export type EntryWithId = { id: string; entry: import('#storage/entry.ts').Entry }
