import { putIntoField } from '#components/confidences/put-into-field.ts'
import { RecogniseSign } from '#components/confidences/RecogniseSign.tsx'
import type { Writing } from './entry.ts'

type Props = { writing: Writing; onChangeWriting: (change: Partial<Writing>) => void }

const fieldOf = (part: string) => {
  const field = document.querySelector(`[data-part="${part}"]`)
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
}

/** Who could be recognised in the reflection being written. */
export function WritingSign({ writing, onChangeWriting }: Props) {
  const putText = (part: string, before: string, after: string) => {
    const field = fieldOf(part)
    if (field) {
      if (field.value !== before) return false
      putIntoField(field, after)
      return true
    }
    // A step that is not on the screen now.
    const texts: Readonly<Record<string, string | undefined>> = writing.parts
    if (texts[part] !== before) return false
    onChangeWriting({ parts: { ...writing.parts, [part]: after } })
    return true
  }
  const texts = Object.entries(writing.parts).flatMap(([id, text = '']) => (text.trim() === '' ? [] : [{ id, text }]))
  return texts.length === 0 ? null : <RecogniseSign texts={texts} onPutText={putText} />
}
