import { waitFor } from '../../wait-for.ts'

export function requireElement(selector: string): HTMLElement {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`No ${selector} in ${document.body.textContent}`)
  return found
}

/** Waits until it is there. */
export const find = (selector: string) => waitFor(() => requireElement(selector))

export const press = async (selector: string) => (await find(selector)).click()

/** Presses the button that says so, or is called so. */
export const pressWord = (word: string) =>
  waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      (button) => button.textContent === word || button.getAttribute('aria-label') === word,
    )
    if (!found) throw new Error(`No “${word}” in ${document.body.textContent}`)
    found.click()
  })

/** Opens what is folded away; happy-dom does not tell of it by itself. */
export async function openDetails(selector = 'details'): Promise<void> {
  const details = await find(selector)
  details.setAttribute('open', '')
  details.dispatchEvent(new Event('toggle'))
}
