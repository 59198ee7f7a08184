import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** The words around the course: buttons, headings, what stands beside an answer. Italian gives the shape. */
export type CoursePageWords = Words<typeof words>
