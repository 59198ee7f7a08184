import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words around conversations and the three minutes of a day. Italian gives the shape. */
export type TalkPageWords = Words<typeof words>
