import { join } from 'node:path'
import { bundleForPage } from '../browser/harness/bundle-for-page.ts'
import type { Extension } from './load-extension.ts'
import type { Connection } from './open-connection.ts'
import type { Seed, Seeded, seedJournal } from './seed-journal.ts'
import { openTab } from './target.ts'

declare const inside: { seedJournal: typeof seedJournal }

/** Fills the journals one after the other. The debugger may run what the pages' policy forbids to the pages. */
export async function seedExtensions(connection: Connection, wishes: readonly [Extension, Seed][]): Promise<Seeded[]> {
  const script = await bundleForPage(join(import.meta.dirname, 'seed-journal.ts'))
  const seeded: Seeded[] = []
  for (const [{ origin }, seed] of wishes) {
    const tab = await openTab(connection, `${origin}options.html`)
    await tab.runScript(`${script}\nundefined`)
    seeded.push(await tab.run((wish) => inside.seedJournal(wish), seed))
    await tab.close()
  }
  return seeded
}
