import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** Italian gives the shape. */
export type StudioWords = Words<typeof words>
