import type { Token } from '../token.ts'

const closing: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': "'", '"': '"', "'": "'" }
/** Longer stretches are a mark that was never closed. */
const longest = 120

/** The place of the mark that closes the quotation opened at `at`; `at` where nothing does. */
function findClosing(tokens: readonly Token[], at: number): number {
  const opened = tokens[at]
  const closes = opened?.kind === 'mark' ? closing[opened.word] : undefined
  if (opened === undefined || closes === undefined) return at
  // A lone straight apostrophe opens only before a word and after a space.
  const straight = opened.word === "'"
  if (straight && (tokens[at + 1]?.start !== opened.end || tokens[at - 1]?.end === opened.start)) return at
  for (let index = at + 1; index < Math.min(tokens.length, at + longest); index++) {
    const token = tokens[index]
    if (token?.kind === 'break' && tokens[index + 1]?.kind === 'break') return at
    if (token?.kind === 'mark' && (token.word === closes || (opened.word === '‘' && token.word === '’'))) return index
  }
  return at
}

/** Puts one token in place of each quotation, unless the whole draft is one. */
export function setQuotationsApart(tokens: readonly Token[]): Token[] {
  const apart: Token[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined) continue
    const end = findClosing(tokens, index)
    const last = tokens[end]
    const whole = index === 0 && end >= tokens.length - 2
    if (end > index && last !== undefined && !whole) {
      apart.push({ ...token, kind: 'quotation', word: '“”', end: last.end, readings: [] })
      // A quotation that ends as a sentence ends the writer's sentence too, when a capital follows.
      const inner = tokens[end - 1]
      if (inner?.kind === 'mark' && /^[.!?…]/.test(inner.word) && tokens[end + 1]?.capital) {
        apart.push({ ...inner, word: '.', start: last.end, end: last.end })
      }
      index = end
    } else apart.push(token)
  }
  return apart
}
