import { waitFor } from '../../wait-for.ts'

export function requireElement(selector: string): HTMLElement {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`No ${selector} in ${document.body.textContent}`)
  return found
}

/** Waits until it is there. */
export const find = (selector: string) => waitFor(() => requireElement(selector))

export const press = async (selector: string) => (await find(selector)).click()
