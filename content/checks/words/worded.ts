/** A way of saying things to keep away from, with the reason and another way. */
export type Worded = {
  pattern: RegExp
  why: string
  tryThis: string
}

/** Whole words, whatever the case. JavaScript's \b knows no accented letters. */
export const wholeWords = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')
