import { putIntoField } from '#components/confidences/put-into-field.ts'
import { RecogniseSign } from '#components/confidences/RecogniseSign.tsx'
import type { Writing } from './entry.ts'

type Props = { writing: Writing }

const fieldOf = (part: string) => {
  const field = document.querySelector(`[data-part="${part}"]`)
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement ? field : undefined
}

function putText(part: string, before: string, after: string): boolean {
  const field = fieldOf(part)
  if (field?.value !== before) return false
  putIntoField(field, after)
  return true
}

/** Who could be recognised in the reflection being written. */
export function WritingSign({ writing }: Props) {
  const texts = Object.entries(writing.parts).flatMap(([id, text = '']) => (text.trim() === '' ? [] : [{ id, text }]))
  return texts.length === 0 ? null : <RecogniseSign texts={texts} onPutText={putText} />
}
