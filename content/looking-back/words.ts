import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words of looking back and of finding again. Italian gives the shape. */
export type LookingBackWords = Words<typeof words>
