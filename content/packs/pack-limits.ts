/** What a pack may ask for before any work is done: far above what a trainer writes, far below what harms a computer. */
export const packLimits = {
  /** Of the whole file, in bytes: 1 MB. */
  fileBytes: 1_000_000,
  /** How deep lists and groups lie in one another. */
  depth: 16,
  /** Texts, numbers, lists and groups in all. */
  values: 50_000,
  /** Of one list. */
  list: 500,
  /** Of an id, a name or an address, and of any other text, in characters. */
  id: 64,
  shortText: 200,
  longText: 2_000,
  /** Faults that are named: nobody reads more at once. */
  faults: 40,
} as const
