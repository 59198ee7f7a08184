import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'

/** Everything has been drawn when it returns. */
function run(work: () => void) {
  act(work).catch(console.error)
}

/** A page that is used as people use it: by what stands on it. */
export const page = {
  show(child: ComponentChild) {
    run(() => render(child, document.body))
  },
  clear() {
    render(null, document.body)
  },
  text: () => document.body.textContent ?? '',
  field(label: string): HTMLInputElement {
    const found = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)
    const input = found && document.getElementById(found.htmlFor)
    if (!(input instanceof HTMLInputElement)) throw new Error(`No field “${label}”.`)
    return input
  },
  hasField: (label: string) => [...document.querySelectorAll('label')].some(({ textContent }) => textContent === label),
  type(label: string, text: string) {
    run(() => {
      const input = page.field(label)
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  },
  press(name: string) {
    run(() => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)
      if (!found) throw new Error(`No button “${name}”.`)
      found.click()
    })
  },
}
