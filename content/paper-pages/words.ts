import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words of the page that prints, and those around what is printed. Italian gives the shape. */
export type PaperPageWords = Words<typeof words>
