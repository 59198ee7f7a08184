import { cleanText } from '#practice/clean-text.ts'
import { cutText } from '#practice/cut-text.ts'
import { insertText } from './insert-text.ts'
import { readPlainText } from './plain-text.ts'

/**
 * What is typed, pasted or dropped into a plain-text box, without invisible marks and no longer than `longest` in all.
 * `onCut` hears when something did not fit. Returns how to stop.
 */
export function keepPlain(box: HTMLElement, longest: number, onCut: () => void): () => void {
  const handleBeforeInput = (event: InputEvent) => {
    // Firefox hands pasted words over beside `data`.
    const added = event.dataTransfer?.getData('text/plain') || event.data
    if (!added || !event.cancelable || event.isComposing) return
    const room = longest - readPlainText(box).text.length + (getSelection()?.toString().length ?? 0)
    const clean = cleanText(added)
    const fitting = cutText(clean, room)
    if (fitting === added) return
    event.preventDefault()
    if (fitting !== clean) onCut()
    const [target] = event.getTargetRanges()
    if (fitting === '') return
    const range = document.createRange()
    if (target) {
      range.setStart(target.startContainer, target.startOffset)
      range.setEnd(target.endContainer, target.endOffset)
    }
    insertText(box, fitting, target ? range : undefined)
  }
  box.addEventListener('beforeinput', handleBeforeInput)
  return () => box.removeEventListener('beforeinput', handleBeforeInput)
}
