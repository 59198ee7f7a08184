const accents: Record<string, string> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  y: 'ýý',
  A: 'Áá',
  E: 'Éé',
  I: 'Íí',
  O: 'Óó',
  U: 'Úú',
}

/** How much longer a translation may become: many languages need a third more room than English. */
const growth = 1.4

/** The same words with accents, at least 40 % longer. Blanks such as `{count}` stay as they are. */
export function lengthen(text: string): string {
  const pieces = text.split(/(\{[^}]*\})/)
  const grown = pieces.map((piece, index) =>
    index % 2 === 1 ? piece : piece.replace(/[aeiouyAEIOU]/g, (letter) => accents[letter] ?? letter),
  )
  const lengthOf = (all: string[]) => all.reduce((sum, piece, index) => sum + (index % 2 === 1 ? 0 : piece.length), 0)
  const missing = Math.ceil(lengthOf(pieces) * growth) - lengthOf(grown)
  // Another word rather than a longer one: vowels have already made each as long as it may become.
  return grown.join('') + (missing > 0 ? ` ${'ñ'.repeat(Math.max(1, missing - 1))}` : '')
}
