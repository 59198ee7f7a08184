import type { strings } from './it.ts'

export type Words<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Words<Shape[Key]> }

/** Every word of the interface: groups of keys. Italian gives the shape; a key missing in English fails the types. */
export type Strings = Words<typeof strings>
