import { mirrorNotes } from '#content/mirror/en.ts'
import { createMirror } from '../create-mirror.ts'
import { english } from './english.ts'

export const mirror = createMirror(english, mirrorNotes)
