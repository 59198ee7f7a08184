import { type ComponentChild, render } from 'preact'
import { listenForClose } from '#storage/close-views.ts'
import { closeWaysOut } from './close-ways-out.ts'
import { closeThisPage } from './hide-accanto.ts'

/** Starts a page of Accanto. */
export function startApp(page: ComponentChild): void {
  closeWaysOut()
  listenForClose(() => {
    closeThisPage().catch(console.error)
  })
  const root = document.getElementById('root')
  if (root) render(page, root)
}
