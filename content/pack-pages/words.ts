import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words around packs: the settings, the checker, and where their words come from. Italian gives the shape. */
export type PackPageWords = Words<typeof words>
