import { expect, test } from '../harness/test.ts'
import { words } from './words.ts'

declare const browser: { commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> } }

test.use({ language: 'en' })

const suggested = {
  _execute_action: 'Alt+Shift+K',
  'open-panel': 'Alt+Shift+J',
  hide: 'Alt+Shift+H',
  lock: 'Alt+Shift+L',
}

test('gets the keys that it suggests, and shows them in the settings', async ({ accanto }) => {
  const given = await (await accanto.requireBackground()).evaluate(async () => {
    const commands = await browser.commands.getAll()
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]))
  })
  // Chromium leaves a suggestion out, silently, when it uses it itself.
  expect(given).toMatchObject(suggested)
  const page = await accanto.openPage('options.html')
  await page.getByRole('heading', { name: words.en.shortcuts.title }).click()
  for (const keys of Object.values(suggested)) await expect(page.getByText(keys, { exact: true })).toBeVisible()
})

test('hides by its command, wherever the browser is', async ({ accanto }) => {
  await accanto.openPage('unit.html')
  const mail = await accanto.openWebPage()
  await accanto.openPanel()
  await mail.bringToFront()
  await accanto.pressCommand('hide')
  await expect
    .poll(async () => (await accanto.tabAddresses()).filter((address) => address.includes('extension://')))
    .toEqual([])
  await expect.poll(() => accanto.isPanelOpen()).toBe(false)
})
