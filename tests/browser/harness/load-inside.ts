import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { bundleForPage } from './bundle-for-page.ts'

const bundles = new Map<string, Promise<string>>()

/**
 * Puts a module of tests/browser/inside into a page of Accanto, as `globalThis.inside`. The debugger may run what the
 * page's policy forbids to the page.
 */
export async function loadInside(page: Page, name: string): Promise<void> {
  const bundle = bundles.get(name) ?? bundleForPage(join(import.meta.dirname, '../inside', name))
  bundles.set(name, bundle)
  await page.evaluate(`(() => { ${await bundle}; globalThis.inside = inside })()`)
}
