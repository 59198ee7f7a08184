import type { BackupLock } from '../../storage/backup/backup-lock.ts'
import type { BackupRecord } from '../../storage/backup/backup-record.ts'
import { createBackup } from '../../storage/backup/create-backup.ts'
import { planMerge } from '../../storage/backup/plan-merge.ts'
import { readBackup } from '../../storage/backup/read-backup.ts'
import { printTable } from './print-table.ts'
import { median } from './quantile.ts'

const entries = 10_000
const rounds = 5
const words = 'Oggi ho ascoltato a lungo, e poi ho detto quello che avevo capito. '

const records: BackupRecord[] = Array.from({ length: entries }, (_, index) => ({
  kind: 'entry',
  id: crypto.randomUUID(),
  value: {
    day: '2026-05-10',
    form: 'free',
    parts: { free: words.repeat(15) + index },
    duties: ['duty-listening'],
    functions: [],
    values: [],
    feelings: ['calm'],
    createdAt: index,
    updatedAt: index,
  },
}))
const lock: BackupLock = { keyId: 'bench', bytes: crypto.getRandomValues(new Uint8Array(32)), wraps: [] }

async function time<T>(times: number[], work: () => Promise<T> | T): Promise<T> {
  const start = performance.now()
  const result = await work()
  times.push(performance.now() - start)
  return result
}

/** How long a copy of 10,000 reflections takes to make, to open, and to compare with a journal. */
export async function measureBackup(): Promise<void> {
  const making: number[] = []
  const opening: number[] = []
  const comparingEmpty: number[] = []
  const comparingSame: number[] = []
  let size = 0
  for (let round = 0; round < rounds; round += 1) {
    const text = await time(making, () => createBackup(records, lock))
    size = text.length
    const opened = await time(opening, () => readBackup(text, lock))
    await time(comparingEmpty, () => planMerge([], opened))
    await time(comparingSame, () => planMerge(records, opened))
  }
  const row = (name: string, times: number[]) => [name, median(times).toFixed(0), Math.max(...times).toFixed(0)]
  printTable(
    `A copy of ${entries} reflections, ${(size / 1024 / 1024).toFixed(1)} MB: ms, ${rounds} rounds, without passphrase and disk`,
    ['', 'median', 'max'],
    [
      row('make', making),
      row('open and check', opening),
      row('compare with an empty journal', comparingEmpty),
      row('compare with the same journal', comparingSame),
    ],
  )
}
