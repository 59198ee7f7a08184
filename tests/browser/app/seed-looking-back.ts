import type { Page } from '@playwright/test'
import { loadInside } from '../harness/load-inside.ts'
import type { SeedYear, seedYear } from '../inside/seed-year.ts'

declare const inside: { seedYear: typeof seedYear }

/** Words that nobody wrote; *lanterna* is in each of them, and in nothing that ships. */
export const inventedTexts = [
  'La lanterna sul tavolo, e il fiume.',
  'Una lanterna accesa: coraggio.',
  'Fiume e lanterna.',
]

/** Fills the journal of an open page with the reflections of some months until today. */
export async function seedLookingBack(page: Page, count: number): Promise<void> {
  await loadInside(page, 'seed-year.ts')
  await page.evaluate((seed: SeedYear) => inside.seedYear(seed), {
    until: new Date().toISOString().slice(0, 10),
    count,
    texts: inventedTexts,
    weeksOfGiving: 12,
  })
}
