import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { buildReaderPage } from '../../scripts/build-reader-page.ts'
import { scanScript } from '../../scripts/package-scan/scan-script.ts'

const page = await buildReaderPage()
const between = (start: string, end: string) => page.slice(page.indexOf(start) + start.length, page.lastIndexOf(end))
const script = between('<script>', '</script>')

test('comes out the same each time, so that packages can be compared', async () => {
  expect(await buildReaderPage()).toBe(page)
})

test('lets run what lies in it, and nothing else', () => {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const sum = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${sum(script)}`,
    `style-src ${sum(between('<style>', '</style>'))}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
})

test('asks nobody for anything: its code passes the scan of the package', () => {
  expect(scanScript(script)).toEqual([])
  expect(page).not.toMatch(/\s(?:src|href)=/)
})

test('holds both languages', () => {
  expect(script).toContain('Leggi una copia')
  expect(script).toContain('Read a copy')
})
