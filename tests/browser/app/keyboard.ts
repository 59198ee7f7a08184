import { expect, type Locator, type Page } from '@playwright/test'

/** Where the keyboard is: what has the focus, how wide its ring is, and whether it is in sight. */
const describeFocus = () => {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return { name: 'nothing', ring: 0, isSeen: false }
  const { outlineStyle, outlineWidth } = getComputedStyle(focused)
  const { left, right, top, bottom } = focused.getBoundingClientRect()
  // A tall area counts as seen by the part of it that is in the window.
  const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2
  const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2
  const met = document.elementFromPoint(x, y)
  return {
    name: `<${focused.localName} class="${focused.className}"> ${focused.getAttribute('aria-label') ?? focused.textContent}`,
    ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
    isSeen: met !== null && (focused.contains(met) || met.contains(focused)),
  }
}

/** Presses Tab, or another key, until the element has the focus. At every stop the ring must be there, and in sight. */
export async function tabTo(page: Page, wanted: Locator, { key = 'Tab', most = 90 } = {}): Promise<void> {
  await wanted.waitFor()
  const passed: string[] = []
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press(key)
    const { name, ring, isSeen } = await page.evaluate(describeFocus)
    passed.push(name)
    expect(ring, `the ring around ${name}`).toBeGreaterThanOrEqual(2)
    expect(isSeen, `${name} is in sight`).toBe(true)
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`The keyboard never came there, only to:\n${passed.join('\n')}`)
}

/** Goes to an element by keyboard alone and presses a key on it. */
export async function pressOn(page: Page, wanted: Locator, key: string, to = {}): Promise<void> {
  await tabTo(page, wanted, to)
  await page.keyboard.press(key)
}

/** The focus stands on something, not on the page as a whole, where the next Tab would start again from the top. */
export const expectFocusKept = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.localName ?? 'nothing')).not.toMatch(/^(body|nothing)$/)
