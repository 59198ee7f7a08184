import type { ReadWord } from './read-words.ts'

export type WordCount = {
  /** The word without accents. */
  key: string
  word: string
  /** In how many texts it stands. */
  texts: number
}

/** A word that stands in one text alone tells nothing of a year. */
const fewest = 2

/**
 * The words that most texts share, those in most texts first. Common words are left out, and so is what is never
 * written in small letters: most of that is names.
 */
export function countWords(
  texts: readonly ReadonlyMap<string, ReadWord>[],
  common: ReadonlySet<string>,
  most: number,
): WordCount[] {
  const counts = new Map<string, WordCount & { isSmall: boolean }>()
  for (const words of texts) {
    for (const [key, { form, isSmall }] of words) {
      if (common.has(key)) continue
      const count = counts.get(key)
      if (!count) counts.set(key, { key, word: form, texts: 1, isSmall })
      else {
        count.texts += 1
        count.isSmall ||= isSmall
      }
    }
  }
  return [...counts.values()]
    .filter(({ texts: many, isSmall }) => many >= fewest && isSmall)
    .sort((a, b) => b.texts - a.texts || (a.key < b.key ? -1 : 1))
    .slice(0, most)
    .map(({ key, word, texts: many }) => ({ key, word, texts: many }))
}
