import type { words } from './it.ts'

type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** What is said where an organisation set something beforehand. Italian gives the shape. */
export type PresetPageWords = Words<typeof words>
