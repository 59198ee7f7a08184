import type { Span } from '#practice/mirror/label.ts'
import { rangeOf, readPlainText } from './plain-text.ts'

export type Marks = { second: readonly Span[]; good: readonly Span[]; current: readonly Span[] }

const kinds = ['good', 'second', 'current'] as const

/**
 * Marks words in a plain-text box without touching them: highlights lie beside the document. Where the browser has none,
 * the list beside the box says it all. Returns how to take them away.
 */
export function showMarks(box: HTMLElement, marks: Marks): () => void {
  if (!globalThis.CSS?.highlights) return () => {}
  const plain = readPlainText(box)
  for (const [priority, kind] of kinds.entries()) {
    const highlight = new Highlight(...marks[kind].map(({ start, end }) => rangeOf(plain, box, start, end)))
    highlight.priority = priority
    CSS.highlights.set(`accanto-${kind}`, highlight)
  }
  return () => {
    for (const kind of kinds) CSS.highlights.delete(`accanto-${kind}`)
  }
}
