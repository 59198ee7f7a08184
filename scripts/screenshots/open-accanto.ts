import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import type { Language } from '#content/schema/language.ts'

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } }

type Size = { width: number; height: number }

export type OpenAccanto = {
  openPage: (file: string, size: Size) => Promise<Page>
  setTheme: (theme: 'light' | 'dark') => Promise<void>
  close: () => Promise<void>
}

/** The day on every picture, so that pictures made on another day are the same. A Wednesday: the week has a picture. */
const day = new Date('2026-11-04T10:30:00')

/** Opens a build in a profile of its own, in one language. */
export async function openAccanto(program: string, extension: string, language: Language): Promise<OpenAccanto> {
  const profile = mkdtempSync(join(tmpdir(), 'accanto-screenshots-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program,
    headless: true,
    deviceScaleFactor: 2,
    reducedMotion: 'reduce',
    args: [
      // Chromium refuses its sandbox to root, as in a container.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  })
  await context.clock.setFixedTime(day)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const setSettings = (settings: object) => worker.evaluate((values) => chrome.storage.local.set(values), { settings })
  await setSettings({ language, theme: 'light' })
  return {
    async openPage(file, size) {
      const page = await context.newPage()
      await page.setViewportSize(size)
      await page.goto(new URL(file, worker.url()).href)
      await page.getByRole('main').waitFor()
      return page
    },
    setTheme: (theme) => setSettings({ language, theme }),
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
