import type { EntryForm, EntryPart } from './entry.ts'

/** The boxes of each form, in the order in which they are asked. */
const formParts: Record<EntryForm, readonly EntryPart[]> = {
  free: ['free'],
  'what-so-what-now-what': ['what', 'so-what', 'now-what'],
  'six-steps': ['happened', 'felt', 'well-and-not', 'meaning', 'otherwise', 'next-time'],
  'six-taps': ['own-line'],
  'before-meeting': ['expect', 'prepare', 'need'],
  'after-meeting': ['how-it-went', 'kept', 'follow-up'],
}

/** As the ways to write are listed. */
export const forms: readonly EntryForm[] = [
  'free',
  'six-taps',
  'what-so-what-now-what',
  'six-steps',
  'before-meeting',
  'after-meeting',
]

/** The boxes of the form, and the others that hold text. Changing the form hides nothing. */
export function splitParts(form: EntryForm, parts: Partial<Record<EntryPart, string>>) {
  const own = formParts[form]
  const others = Object.values(formParts)
    .flat()
    .filter((part) => !own.includes(part) && parts[part]?.trim())
  return { own, others }
}

/** All boxes to show, in order. */
export function visibleParts(form: EntryForm, parts: Partial<Record<EntryPart, string>>): EntryPart[] {
  const { own, others } = splitParts(form, parts)
  return [...own, ...others]
}
