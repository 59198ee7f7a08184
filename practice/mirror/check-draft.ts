import type { Language } from '#content/schema/language.ts'
import { mirror as english } from './en/mirror.ts'
import { mirror as italian } from './it/mirror.ts'
import type { Mirror, MirrorResult } from './label.ts'

const mirrors: Readonly<Record<Language, Mirror>> = { it: italian, en: english }

/** What the mirror sees in a draft. For commands and tests, with both languages at hand; pages use `loadMirror`. */
export const checkDraft = (text: string, language: Language): MirrorResult => mirrors[language].checkDraft(text)
