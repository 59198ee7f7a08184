import { printSheet } from '#components/app/print-sheet.ts'
import type { DescribedEntry } from './describe-entry.ts'
import { Printout } from './Printout.tsx'

/** Prints reflections alone. */
export function printEntries(title: string, entries: readonly DescribedEntry[]): void {
  printSheet(<Printout title={title} entries={entries} />)
}
