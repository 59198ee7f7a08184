/** A piece of a text: plain, or words whose meaning the glossary tells. */
export type TermPiece = { kind: 'text'; text: string } | { kind: 'term'; text: string; id: string }

/** Splits a text at its glossary words, written `[[words in the sentence|term-id]]`. Other brackets stay as they are. */
export function splitAtTerms(text: string): TermPiece[] {
  return text
    .split(/(\[\[[^[\]|]+\|[^[\]|]+\]\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const [, words, id] = /^\[\[([^[\]|]+)\|([^[\]|]+)\]\]$/.exec(piece) ?? []
      return words !== undefined && id !== undefined ? { kind: 'term', text: words, id } : { kind: 'text', text: piece }
    })
}

/** A text as people read it: without the marks of glossary words. */
export const withoutTermMarks = (text: string): string =>
  splitAtTerms(text)
    .map((piece) => piece.text)
    .join('')
