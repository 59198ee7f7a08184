import { type ComponentChild, render } from 'preact'
import './print-sheet.css'

/** Prints something alone, without the page around it. Nothing of it stays in the page. */
export function printSheet(child: ComponentChild): void {
  const sheet = document.createElement('div')
  sheet.className = 'printout'
  render(child, sheet)
  document.body.append(sheet)
  const takeAway = () => {
    render(null, sheet)
    sheet.remove()
  }
  // Not at once: Firefox opens its dialogue after `print` has returned.
  addEventListener('afterprint', takeAway, { once: true })
  print()
}
