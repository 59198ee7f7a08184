import type { Writing } from './entry.ts'
import { visibleParts } from './forms.ts'

/** The parts of a reflection with some words more, in the first box that its form shows. */
export function addWords({ form, parts }: Pick<Writing, 'form' | 'parts'>, words: string): Writing['parts'] {
  const [first = 'free'] = visibleParts(form, parts)
  const before = parts[first] ?? ''
  return { ...parts, [first]: before.trim() === '' ? words : `${before}\n${words}` }
}
