import { englishWords } from './english-words.ts'
import { packWords } from './pack-words.ts'

/** The long lists of English words by name, packed. */
export const listPacked = (): Record<string, string> =>
  Object.fromEntries(Object.entries(englishWords).map(([name, text]) => [name, packWords(text)]))
