import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words around writing in the journal. Italian gives the shape. */
export type JournalPageWords = Words<typeof words>
