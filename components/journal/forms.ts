import type { EntryForm, EntryPart } from './entry.ts'

/** The boxes of each form, in the order in which they are asked. */
export const formParts: Record<EntryForm, readonly EntryPart[]> = {
  free: ['free'],
  'what-so-what-now-what': ['what', 'so-what', 'now-what'],
  'six-steps': ['happened', 'felt', 'well-and-not', 'meaning', 'otherwise', 'next-time'],
  'six-taps': ['own-line'],
  'before-meeting': ['expect', 'prepare', 'need'],
  'after-meeting': ['how-it-went', 'kept', 'follow-up'],
}

/** The boxes to show: those of the form, and any other that holds text. Changing the form hides nothing. */
export function visibleParts(form: EntryForm, parts: Partial<Record<EntryPart, string>>): EntryPart[] {
  const others = Object.values(formParts)
    .flat()
    .filter((part) => !formParts[form].includes(part) && parts[part]?.trim())
  return [...formParts[form], ...others]
}
