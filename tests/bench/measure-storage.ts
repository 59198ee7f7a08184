import { join } from 'node:path'
import { bundleForPage } from '../browser/harness/bundle-for-page.ts'
import type { Extension } from './load-extension.ts'
import { measureUnlock } from './measure-unlock.ts'
import type { Connection } from './open-connection.ts'
import { printTable } from './print-table.ts'
import { quantile } from './quantile.ts'
import { seedExtensions } from './seed-extension.ts'
import { openTab } from './target.ts'
import type * as timeStorage from './time-storage.ts'

declare const inside: typeof timeStorage

const entries = 10_000
const passphrase = 'tavolo pioggia lenta quaderno'
const queries = ['silenzio', 'caffe senza fretta', 'incontro 9999', 'piu di quanto', 'la mia lista']

const ms = (value: number) => value.toFixed(1)

type Row = { name: string; accanto: readonly number[]; plain?: readonly number[]; share: number; line?: number }

function report(rows: readonly Row[]): void {
  printTable(
    `Journal of ${entries} entries under a passphrase, beside plain Dexie in the same page: ms`,
    ['', 'runs', 'Accanto', 'plain', 'ratio', 'line', ''],
    rows.map(({ name, accanto, plain, share, line }) => {
      const own = quantile(accanto, share)
      const other = plain && quantile(plain, share)
      const beside = other === undefined ? ['', ''] : [ms(other), (own / other).toFixed(1)]
      const judged = line === undefined ? ['', ''] : [String(line), own <= line ? 'within' : 'OVER']
      return [name, String(accanto.length), ms(own), ...beside, ...judged]
    }),
  )
}

/** Start-up comparison, unlocking, searching and saving, each beside Dexie without vault and second store. */
export async function measureStorage(connection: Connection, extension: Extension): Promise<void> {
  const script = await bundleForPage(join(import.meta.dirname, 'time-storage.ts'))
  const open = async () => {
    const tab = await openTab(connection, `${extension.origin}icon/128.png`)
    await tab.runScript(`${script}\nundefined`)
    return tab
  }
  const first = await open()
  await first.run((chosen) => inside.setPassphrase(chosen), passphrase)
  await seedExtensions(connection, [[extension, { entries, moment: 'none', now: Date.now() }]])
  const copied = await first.run(() => inside.copyToPlain())
  if (copied !== entries) throw new Error(`Only ${copied} of ${entries} entries were copied.`)

  const tab = await open()
  const startUps = await tab.run((runs) => inside.timeStartUps(runs), 15)
  const unlocks = await tab.run((chosen, runs) => inside.timeUnlocks(chosen, runs), passphrase, 7)
  const searches = await tab.run((wanted) => inside.timeSearches(wanted), queries)
  const saves = await tab.run((runs) => inside.timeSaves(runs), 200)
  const lock = () => first.run(() => inside.lockJournal())
  const shown = await measureUnlock(connection, extension, { lock, passphrase, runs: 7, throttle: 1 })
  const slowShown = await measureUnlock(connection, extension, { lock, passphrase, runs: 5, throttle: 6 })
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  const slow = await tab.run((chosen, runs) => inside.timeUnlocks(chosen, runs), passphrase, 5)
  await tab.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  const broughtIn = await tab.run((count) => inside.timeBringIn(count), entries)
  report([
    { name: 'start: do the stores agree? (median)', ...startUps, share: 0.5, line: 50 },
    { name: 'unlock until the list stands (median)', accanto: shown, share: 0.5, line: 1000 },
    { name: 'the same, page 6 times slower (median)', accanto: slowShown, share: 0.5, line: 1500 },
    { name: 'unlock until all are in memory (median)', ...unlocks, share: 0.5 },
    { name: 'the same, page 6 times slower (median)', ...slow, share: 0.5 },
    { name: 'first search', accanto: searches.slice(0, 1), share: 1, line: 100 },
    { name: 'next searches (slowest)', accanto: searches.slice(1), share: 1, line: 100 },
    { name: 'save, both stores (median)', ...saves, share: 0.5, line: 20 },
    { name: 'save, both stores (95th percentile)', ...saves, share: 0.95, line: 20 },
    { name: `bring in ${entries} more, both stores`, ...broughtIn, share: 1, line: 5000 },
  ])
  console.log('\n  Throttling slows the page, not the threads of Web Crypto.')
}
