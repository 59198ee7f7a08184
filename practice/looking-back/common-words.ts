import { englishCommonWords } from './common-words/en.ts'
import { italianCommonWords } from './common-words/it.ts'

/** Of both languages: one journal may hold both. */
export const commonWords: ReadonlySet<string> = new Set(`${italianCommonWords} ${englishCommonWords}`.split(/\s+/))
