import type { Span } from '#practice/mirror/label.ts'
import { rangeOf, readPlainText } from './plain-text.ts'

/** Brings words of a plain-text box into sight, without touching caret or focus. */
export function scrollToWords(box: HTMLElement, { start, end }: Span): void {
  box.scrollIntoView({ block: 'nearest' })
  const words = rangeOf(readPlainText(box), box, start, end).getBoundingClientRect()
  const { top, bottom, height } = box.getBoundingClientRect()
  if (words.top < top || words.bottom > bottom) box.scrollTop += words.top - top - height / 3
}
