import type { Token } from '../token.ts'

const enders = /^[.!?…]/
const bullets = new Set(['-', '•', '*', '·', '–', '—'])
/** A line shorter than this was ended on purpose, not wrapped by a mail program. */
const shortestWrapped = 55

const isBullet = (tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined || next.start === token.end) {
    return token?.kind === 'number' && next !== undefined && /^[.)]$/.test(next.word) && next.start === token.end
  }
  return token.kind === 'mark' && bullets.has(token.word)
}

/** Whether a sentence ends with this token. */
function ends(tokens: readonly Token[], at: number, lineStart: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return true
  if (token.kind === 'break') {
    const wraps = token.start - lineStart >= shortestWrapped && next.kind === 'word' && !next.capital
    return !wraps
  }
  const goesOn = next.kind === 'mark' && next.start === token.end
  const laughs = next.kind === 'emoji'
  if (token.kind === 'emoji') return !laughs && next.kind === 'word'
  if (token.kind !== 'mark' || !enders.test(token.word) || goesOn || laughs) return false
  if (token.word.includes('?') || token.word.includes('!')) return next.start > token.end || next.kind === 'word'
  if (token.word !== '.') return next.capital || next.kind !== 'word'
  const before = tokens[at - 1]
  const abbreviated =
    before?.kind === 'word' &&
    before.end === token.start &&
    (abbreviations.has(before.word) || (before.word.length === 1 && before.word !== 'i'))
  // `3.30`, `www.example`: no space, no end.
  return !abbreviated && (next.start > token.end || next.capital)
}

export type Stretch = { tokens: readonly Token[]; listed: boolean }

/** Sentences, lines of lists, and lines that chat writing ends without a full stop. */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = []
  let current: Token[] = []
  let listed = false
  let lineStart = tokens[0]?.start ?? 0
  const close = () => {
    if (current.some(({ kind }) => kind === 'word' || kind === 'quotation')) stretches.push({ tokens: current, listed })
    current = []
  }
  tokens.forEach((token, at) => {
    const startsLine = at === 0 || tokens[at - 1]?.kind === 'break'
    if (startsLine) {
      lineStart = token.start
      if (isBullet(tokens, at)) {
        close()
        listed = true
        return
      }
      if (current.length === 0) listed = false
    }
    if (token.kind !== 'break') current.push(token)
    if (ends(tokens, at, lineStart, abbreviations)) close()
  })
  close()
  return stretches
}
