import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { expect, test } from '../harness/test.ts'
import { words } from './words.ts'

const t = words.en
const manifestSchema = z.looseObject({ permissions: z.array(z.string()) })
const build = process.env.ACCANTO_BUILD ?? join(import.meta.dirname, '..', '..', '..', '.output')

test.use({ language: 'en' })

test('makes no request in any flow', async ({ accanto }) => {
  await accanto.openWebPage()
  for (const file of [
    'welcome.html',
    'unit.html',
    'paper.html',
    'looking-back.html',
    'trainer.html',
    'wall.html',
    'studio.html',
    'options.html',
    'keeping.html',
    'supervision.html',
    'privacy.html',
    'sidepanel.html',
    'popup.html',
  ]) {
    const page = await accanto.openPage(file)
    await page.getByRole('heading').first().waitFor()
  }
  const page = await accanto.openPage('journal.html')
  await page.getByRole('button', { name: t.journal.write }).click()
  await page.getByLabel(t.part.free).fill('Nothing leaves.')
  await page.getByRole('button', { name: t.write.finish }).click()
  await page.getByRole('article').waitFor()
  expect(accanto.outsideRequests()).toEqual([])
})

test('has nothing left to call that could reach the network', async ({ accanto }) => {
  const page = await accanto.openPage('journal.html')
  await page.getByRole('heading').first().waitFor()
  const left = await page.evaluate(() =>
    ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection'].filter(
      (name) => name in globalThis,
    ),
  )
  expect(left).toEqual([])
})

test('keeps no word of a reflection in clear in the database', async ({ accanto }) => {
  const page = await accanto.openPage('journal.html')
  await page.getByRole('button', { name: t.journal.write }).click()
  await page.getByLabel(t.part.free).fill('cartographer')
  await page.getByRole('button', { name: t.write.finish }).click()
  await page.getByRole('article').waitFor()
  const [rows, bytes] = await page.evaluate(
    () =>
      new Promise<[number, string]>((resolve) => {
        const request = indexedDB.open('accanto')
        request.onsuccess = () => {
          const all = request.result.transaction('entries').objectStore('entries').getAll()
          all.onsuccess = () => {
            const text = all.result.map((row) =>
              JSON.stringify({ ...row, iv: [], ciphertext: new TextDecoder('latin1').decode(row.ciphertext) }),
            )
            resolve([all.result.length, text.join()])
          }
        }
      }),
  )
  expect(rows).toBe(1)
  expect(bytes).not.toContain('cartographer')
})

test('works where side panel, menus, commands, idle and the native browser object are missing', async ({ accanto }) => {
  const page = await accanto.context.newPage()
  await page.addInitScript(() => {
    for (const root of ['chrome', 'browser']) {
      const api: unknown = Reflect.get(globalThis, root)
      if (typeof api !== 'object' || api === null) continue
      for (const name of ['sidePanel', 'sidebarAction', 'contextMenus', 'menus', 'commands', 'idle', 'windows'])
        Reflect.deleteProperty(api, name)
    }
    if ('chrome' in globalThis && 'browser' in globalThis && navigator.userAgent.includes('Chrome'))
      Reflect.deleteProperty(globalThis, 'browser')
  })
  await accanto.setWidth(page, 360)
  for (const file of [
    'sidepanel.html',
    'journal.html',
    'options.html',
    'keeping.html',
    'supervision.html',
    'privacy.html',
    'unit.html',
    'paper.html',
    'looking-back.html',
    'trainer.html',
    'wall.html',
    'studio.html',
    'welcome.html',
  ]) {
    await page.goto(accanto.url(file))
    await expect(page.getByRole('heading').first()).toBeVisible()
  }
})

test('has exactly the written manifest', ({ browserName }) => {
  const folder = browserName === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'
  const built = manifestSchema.parse(JSON.parse(readFileSync(join(build, folder, 'manifest.json'), 'utf8')))
  const written = JSON.parse(
    readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', `manifest-${folder}.json`), 'utf8'),
  )
  expect(built).toEqual(written)
})

test('the page to check it oneself shows what the browser says', async ({ accanto }) => {
  const page = await accanto.openPage('privacy.html')
  await page.getByText(t.permission.storage).waitFor()
  const { permissions } = manifestSchema.parse(
    JSON.parse(
      readFileSync(
        join(build, `${accanto.browserName === 'firefox' ? 'firefox' : 'chrome'}-mv3`, 'manifest.json'),
        'utf8',
      ),
    ),
  )
  const shown = await page.locator('.permissions dt').allTextContents()
  expect(shown.toSorted()).toEqual(permissions.toSorted())
  await expect(page.getByText(t.privacy.unknown)).toHaveCount(0)
  await expect(page.getByText(`${t.privacy.hosts} 0`)).toBeVisible()
  for (const label of [t.privacy.foreign, t.privacy.waysOut])
    await expect(page.locator('.facts > div', { hasText: label })).toHaveText(`${label}0`)
})
