/** Where a piece of the text stands in the box: a text node, or a line break of one character. */
type Piece = { node: Text; start: number } | { node: HTMLBRElement; start: number }

export type PlainText = { text: string; pieces: readonly Piece[] }

const isBlock = (node: Node) => node instanceof HTMLDivElement || node instanceof HTMLParagraphElement

/**
 * What a person sees in a plain-text box, and where. Firefox ends a line with a <br>, Chromium with a line feed, and with
 * a <div> where a script put the words in. The last break of a block is not seen: browsers put it there to hold the caret.
 */
export function readPlainText(box: Node): PlainText {
  const pieces: Piece[] = []
  let text = ''
  /** Where the block began that is being read, and whether a block ended just before. */
  let blockStart = 0
  let isAfterBlock = false
  const endBlock = () => {
    if (text.length > blockStart && text.endsWith('\n')) text = text.slice(0, -1)
    isAfterBlock = true
  }
  const startRun = () => {
    if (isAfterBlock) text += '\n'
    if (isAfterBlock) blockStart = text.length
    isAfterBlock = false
  }
  const read = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (isBlock(node)) {
        if (!isAfterBlock && text.length + pieces.length > 0) endBlock()
        read(node)
        if (!isAfterBlock) endBlock()
      } else if (node instanceof HTMLBRElement) {
        startRun()
        pieces.push({ node, start: text.length })
        text += '\n'
      } else if (node instanceof Text && node.data !== '') {
        startRun()
        pieces.push({ node, start: text.length })
        text += node.data
      } else read(node)
    }
  }
  read(box)
  if (!isAfterBlock) endBlock()
  return { text, pieces }
}

/** Puts a text into an empty box, each line end a <br>: with line feeds, Firefox loses the last ones at the next key. */
export function writePlainText(box: HTMLElement, text: string): void {
  const lines = text.split('\n')
  const nodes = lines.flatMap((line, place) => [...(place > 0 ? [document.createElement('br')] : []), line])
  const holdsCaret = lines.length > 1 && lines.at(-1) === '' ? [document.createElement('br')] : []
  box.replaceChildren(...nodes, ...holdsCaret)
}

function placeAt({ pieces }: PlainText, box: Node, offset: number): [Node, number] {
  const piece = pieces.findLast(({ start }) => start <= offset)
  if (!piece) return [box, 0]
  if (piece.node instanceof Text) return [piece.node, Math.min(offset - piece.start, piece.node.length)]
  const parent = piece.node.parentNode ?? box
  const place = [...parent.childNodes].indexOf(piece.node)
  return [parent, offset === piece.start ? place : place + 1]
}

/** A piece of the text as the browser sees it; it moves along when the text around it changes. */
export function rangeOf(plain: PlainText, box: Node, start: number, end: number): Range {
  const range = document.createRange()
  range.setStart(...placeAt(plain, box, start))
  range.setEnd(...placeAt(plain, box, end))
  return range
}
