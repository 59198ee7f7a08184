import { strings as en } from '../../../content/interface/en.ts'
import { strings as it } from '../../../content/interface/it.ts'

export const languages = ['it', 'en'] as const
export type Language = (typeof languages)[number]

/** The interface's words, as people see them. */
export const words = { it, en }
