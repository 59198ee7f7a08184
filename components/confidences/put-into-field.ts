import { findChange } from '#practice/confidences/find-change.ts'

/**
 * Makes a field hold other words as if they were typed, so that the browser's own undo knows them: only what differs is
 * put in. The focus stays in the field: Ctrl+Z works at once.
 */
export function putIntoField(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  const change = findChange(field.value, text)
  if (!change) return
  const { start, end, words } = change
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, end)
  document.execCommand?.(words === '' ? 'delete' : 'insertText', false, words)
  if (field.value === text) return
  // Where the browser does not type for a page: the words go in all the same, only without its undo.
  field.setRangeText(words, start, end, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
