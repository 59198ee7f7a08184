import type { Words } from '../../interface/strings.ts'
import type { mirrorWords } from './it.ts'

/** Italian gives the shape; a key missing in English fails the types. */
export type MirrorWords = Words<typeof mirrorWords>
