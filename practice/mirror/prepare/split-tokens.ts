import type { Grammar } from '../grammar.ts'
import type { Span } from '../label.ts'
import type { Reading, Token, TokenKind } from '../token.ts'

const letters = '[\\p{L}\\p{M}\\p{N}\\p{Cf}_]'
/** One alternative for each kind of token, told apart by its first character: no way back is ever needed. */
const pattern = new RegExp(
  [
    // A contraction that was parted (*I ’d*, *it ’s*) is no quotation mark and a letter.
    `(?<word>\\p{L}${letters}*(?:['’ʼ\`´-]${letters}+)*['’ʼ\`´]?|['’](?:s|m|d|ll|re|ve)(?!${letters}|['’]))`,
    '(?<number>\\p{N}+(?:[.,:/]\\p{N}+)*)',
    '(?<break>\\r?\\n)',
    '(?<emoji>(?:\\p{Extended_Pictographic}|\\p{Regional_Indicator})[\\p{M}\\p{Cf}\\p{Emoji_Modifier}]*|<3|[:;=]-?[()DPp/](?![\\p{L}\\p{N}]))',
    '(?<mark>\\.{2,}|[?!]+|[^\\s])',
  ].join('|'),
  'gu',
)
const apostrophes = /['’ʼ`´]/g
const unseen = /\p{Cf}/gu

/** How a word looks to rules: composed accents, small letters, straight apostrophes, no invisible characters. */
const plain = (raw: string) => raw.normalize('NFC').toLowerCase().replace(unseen, '').replace(apostrophes, "'")

const findKind = (groups: Record<string, string | undefined>): TokenKind => {
  if (groups.word !== undefined) return 'word'
  if (groups.number !== undefined) return 'number'
  if (groups.break !== undefined) return 'break'
  return groups.emoji === undefined ? 'mark' : 'emoji'
}

/** The tokens of the text outside `leftOut`, with every reading of each word. */
export function splitTokens(text: string, leftOut: readonly Span[], grammar: Grammar): Token[] {
  const known = new Map<string, readonly Reading[]>()
  const read = (word: string) => {
    const readings = known.get(word) ?? grammar.read(word)
    known.set(word, readings)
    return readings
  }
  const tokens: Token[] = []
  const add = (kind: TokenKind, word: string, start: number, end: number) => {
    const capital = kind === 'word' && /^\p{Lu}/u.test(text.slice(start, end))
    tokens.push({ kind, word, start, end, capital, readings: kind === 'word' ? read(word) : [] })
  }
  const addWord = (raw: string, start: number) => {
    const whole = plain(raw)
    const closes = whole.endsWith("'") && !grammar.keepsApostrophe(whole)
    const typed = closes ? whole.slice(0, -1) : whole
    const end = start + raw.length - (closes ? 1 : 0)
    const words = grammar.respell(typed)
    // Parts keep places of their own only where the spelling was not changed: `it's`, but not `dont`.
    const aligned = words.join('') === typed && typed.length === end - start
    let from = start
    for (const word of words) {
      add('word', word, from, aligned ? from + word.length : end)
      if (aligned) from += word.length
    }
    if (closes) add('mark', "'", end, end + 1)
  }

  let next = 0
  let from = 0
  for (const span of [...leftOut, { start: text.length, end: text.length }]) {
    const piece = text.slice(from, span.start)
    pattern.lastIndex = 0
    for (const match of piece.matchAll(pattern)) {
      const start = from + match.index
      const kind = findKind(match.groups ?? {})
      if (kind === 'word') addWord(match[0], start)
      else add(kind, kind === 'break' ? '\n' : plain(match[0]), start, start + match[0].length)
      next = start + match[0].length
    }
    if (span.end > span.start && tokens.length > 0) add('break', '\n', next, next)
    from = span.end
  }
  return tokens
}
