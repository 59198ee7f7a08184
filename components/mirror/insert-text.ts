/**
 * Puts words into a plain-text box as if typed, so that the browser's own undo knows them; in place of `range`, or where
 * the caret is. The focus stays in the box: Ctrl+Z works at once.
 */
export function insertText(box: HTMLElement, words: string, range?: Range): void {
  box.focus({ preventScroll: true })
  const selection = getSelection()
  if (range && selection) {
    selection.removeAllRanges()
    selection.addRange(range)
  }
  document.execCommand(words === '' ? 'delete' : 'insertText', false, words)
}
