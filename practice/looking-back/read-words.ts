import { fold } from '../search-text.ts'

export type ReadWord = {
  /** As it was written, in small letters. */
  form: string
  /** Whether it was written in small letters at least once: a name never is. */
  isSmall: boolean
}

const wordPattern = /\p{L}+(?:['’]\p{L}+)*/gu
const shortest = 3

/** Italian puts little words before an apostrophe (dell’ascolto), English after it (Ada’s, don’t). */
function strip(word: string): string {
  const [first = '', ...others] = word.split(/['’]/)
  const last = others.at(-1)
  if (last === undefined) return first
  return last.length < shortest ? first : last
}

/** The words of a text, each once, by their spelling without accents. */
export function readWords(text: string): Map<string, ReadWord> {
  const words = new Map<string, ReadWord>()
  for (const [found] of text.matchAll(wordPattern)) {
    const word = strip(found)
    if (word.length < shortest) continue
    const form = word.toLowerCase()
    // Folding is slow, and most words need none.
    const key = /^[a-z]+$/.test(form) ? form : fold(form)
    const isSmall = word === form
    const known = words.get(key)
    if (!known) words.set(key, { form, isSmall })
    else if (isSmall) known.isSmall = true
  }
  return words
}
