import { sentenceBounds } from '../sentence-bounds.ts'

const own = /(?:^|[^\p{L}])(?:i|i['’]m|i['’]ve|im|me|my|mine)(?!\p{L})/iu
const other =
  /(?:^|[^\p{L}])(?:he|she|they|hes|shes|him|her|his|their|them|man|woman|lad|guy|girl|boy|child|son|daughter|someone|person|lady|bloke)(?!\p{L})/iu

/** Whether the sentence tells of the writer alone: what one tells of oneself gives no peer away. */
export function isOwnStory(text: string, start: number, end: number): boolean {
  const { from, to } = sentenceBounds(text, start, end)
  const sentence = text.slice(from, to)
  return own.test(sentence) && !other.test(sentence)
}
