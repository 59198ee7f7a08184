import type { Day } from '#practice/local-day.ts'

/** Which reflections go into a copy. */
export type EntryChoice =
  | { which: 'all' }
  | { which: 'days'; from: Day; until: Day }
  | { which: 'chosen'; ids: readonly string[] }

export function isChosen(choice: EntryChoice, { id, day }: { id: string; day: Day }): boolean {
  if (choice.which === 'days') return choice.from <= day && day <= choice.until
  return choice.which === 'all' || choice.ids.includes(id)
}
