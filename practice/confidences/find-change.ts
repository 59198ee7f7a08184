/** What was taken out of a text (UTF-16 units, `end` exclusive), and the words that came in its place. */
export type TextChange = { start: number; end: number; words: string }

const isFirstHalf = (unit: number) => unit >= 0xd800 && unit < 0xdc00
const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit < 0xe000

/** The shortest piece in which two texts differ, never with half an emoji at its ends; undefined where they do not. */
export function findChange(before: string, after: string): TextChange | undefined {
  if (before === after) return undefined
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  if (start > 0 && isFirstHalf(before.charCodeAt(start - 1))) start -= 1
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same += 1
  if (same > 0 && isSecondHalf(before.charCodeAt(before.length - same))) same -= 1
  return { start, end: before.length - same, words: after.slice(start, after.length - same) }
}
