import { mirrorNotes } from '#content/mirror/it.ts'
import { createMirror } from '../create-mirror.ts'
import { italian } from './italian.ts'

export const mirror = createMirror(italian, mirrorNotes)
