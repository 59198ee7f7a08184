/** Words, sentences and letters of a running text. Lists and headings count as sentences when they end in a full stop. */
export function countText(text: string) {
  const sentences = text
    .split(/(?<=[.!?…])["»”')]*\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
  const words = text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return { sentences, words, letters }
}

/**
 * Gulpease index of Italian text, 0 to 100, higher is easier; 80 is easy with primary school only.
 * Formula: 89 + (300 × sentences − 10 × letters) / words (Lucisano and Piemontese 1988).
 * An elided article counts as a word of its own (l'amica: two words).
 */
export function gulpease(text: string): number {
  const { sentences, letters } = countText(text)
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words === 0 ? 100 : Math.min(100, 89 + (300 * sentences.length - 10 * letters) / words)
}

/** Syllables of an English word, by vowel groups with the silent e taken off. */
function countSyllables(word: string): number {
  const trimmed = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, '')
  return Math.max(1, trimmed.match(/[aeiouy]+/g)?.length ?? 1)
}

/**
 * Flesch-Kincaid grade of English text: years of school needed, lower is easier.
 * Formula: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid et al. 1975).
 */
export function fleschKincaidGrade(text: string): number {
  const { sentences, words } = countText(text)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 0.39 * (words.length / Math.max(1, sentences.length)) + 11.8 * (syllables / words.length) - 15.59
}
