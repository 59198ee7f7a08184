import type { MirrorNote } from '../schema/mirror.ts'

export const mirrorNotes: readonly MirrorNote[] = []
