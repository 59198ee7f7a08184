import { type ComponentChild, render } from 'preact'
import './print-sheet.css'

export const isSheetThere = () => document.querySelector('.printout') !== null

/** Puts something in the place of the page on paper, until it has been printed. Nothing of it stays in the page. */
export function putSheet(child: ComponentChild): void {
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
}
