import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words of the confidentiality mirror, of copies in clear and of the page for supervision. Italian gives the shape. */
export type ConfidenceWords = Words<typeof words>
