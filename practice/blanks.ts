/** A piece of a prompt's words: text, or a blank to fill with its name. */
export type Piece = { kind: 'text'; text: string } | { kind: 'blank'; name: string }

const isBlank = /^\{[^{}]+\}$/

/** Splits words at their blanks, written `{name}`. */
export function splitAtBlanks(words: string): Piece[] {
  return words
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (isBlank.test(piece) ? { kind: 'blank', name: piece.slice(1, -1) } : { kind: 'text', text: piece }))
}

/** Words as they are copied or edited: a blank stands as `[name]`, so that nobody sends it unseen. */
export function showBlanks(words: string): string {
  return words.replace(/\{([^{}]+)\}/g, '[$1]')
}

/** Where the first blank that is still open lies in edited words, and its name. */
export function findOpenBlank(text: string): { start: number; end: number; name: string } | undefined {
  const match = /\[([^[\]\n]{1,40})\]/.exec(text)
  return match?.[1] ? { start: match.index, end: match.index + match[0].length, name: match[1] } : undefined
}

/** Puts values into an interface text. Throws RangeError for a blank without a value. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`No value for {${name}}`)
    return String(value)
  })
}
