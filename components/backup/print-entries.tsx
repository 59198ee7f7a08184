import { render } from 'preact'
import type { DescribedEntry } from './describe-entry.ts'
import { Printout } from './Printout.tsx'

/** Prints reflections alone, without the page around them. Nothing of them stays in the page. */
export function printEntries(title: string, entries: readonly DescribedEntry[]): void {
  const sheet = document.createElement('div')
  sheet.className = 'printout'
  render(<Printout title={title} entries={entries} />, sheet)
  document.body.append(sheet)
  const takeAway = () => {
    render(null, sheet)
    sheet.remove()
  }
  // Not at once: Firefox opens its dialogue after `print` has returned.
  addEventListener('afterprint', takeAway, { once: true })
  print()
}
