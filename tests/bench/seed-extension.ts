import { join } from 'node:path'
import { build } from 'vite'
import type { Extension } from './load-extension.ts'
import type { Connection } from './open-connection.ts'
import type { Seed, Seeded, seedJournal } from './seed-journal.ts'
import { openTab } from './target.ts'

declare const seeding: { seedJournal: typeof seedJournal }

/** The seeding script with the storage it uses, as one text that declares `seeding`. */
async function bundleSeeding(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'seed-journal.ts'), formats: ['iife'], name: 'seeding' },
    },
  })
  const [bundle] = Array.isArray(built) ? built : [built]
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined
  if (!chunk) throw new Error('Vite built no seeding script.')
  return chunk.code
}

/** Fills the journals one after the other. The debugger may run what the pages' policy forbids to the pages. */
export async function seedExtensions(connection: Connection, wishes: readonly [Extension, Seed][]): Promise<Seeded[]> {
  const script = await bundleSeeding()
  const seeded: Seeded[] = []
  for (const [{ origin }, seed] of wishes) {
    const tab = await openTab(connection, `${origin}options.html`)
    await tab.runScript(`${script}\nundefined`)
    seeded.push(await tab.run((wish) => seeding.seedJournal(wish), seed))
    await tab.close()
  }
  return seeded
}
