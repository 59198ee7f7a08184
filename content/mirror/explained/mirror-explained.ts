import type { Words } from '../../interface/strings.ts'
import type { mirrorExplained } from './it.ts'

/** Italian gives the shape; a key missing in English fails the types. */
export type MirrorExplained = Words<typeof mirrorExplained>
