import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words of giving and receiving, as a reflection asks and shows them. Italian gives the shape. */
export type GivingWords = Words<typeof words>
