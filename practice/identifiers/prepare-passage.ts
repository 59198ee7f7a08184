import type { Passage } from './passage.ts'
import type { Word } from './word.ts'

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’ʼ`]?/gu
const apostrophes = /['’ʼ`]/g
/** Ends a sentence, or opens what somebody says. A colon does too: names after it are found all the same. */
const endsSentence = /[.!?…\n\r:;•«“"]|(?:^|\s)[-–—]\s|\p{Extended_Pictographic}/u

/** Splits a text into words once, for all rules. */
export function preparePassage(text: string): Passage {
  const words: Word[] = []
  const starts = new Map<number, Word>()
  let from = 0
  for (const match of text.matchAll(wordPattern)) {
    const [raw] = match
    const start = match.index
    const gap = text.slice(from, start)
    const plain = raw.toLowerCase().replace(apostrophes, "'")
    const letters = raw.replace(apostrophes, '')
    const word: Word = {
      start,
      end: start + raw.length,
      raw,
      plain,
      capital: /^\p{Lu}/u.test(raw),
      shouted: letters.length > 1 && /\p{Lu}/u.test(letters) && letters === letters.toUpperCase(),
      opens: words.length === 0 || endsSentence.test(gap),
      gap,
      at: words.length,
    }
    words.push(word)
    starts.set(start, word)
    from = word.end
  }
  return { text, words, wordAt: (start) => starts.get(start) }
}
