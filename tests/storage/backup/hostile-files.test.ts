import { expect, test } from 'vitest'
import { BackupError } from '#storage/backup/backup-error.ts'
import { bringIn } from '#storage/backup/bring-in.ts'
import { createBackup } from '#storage/backup/create-backup.ts'
import { planMerge } from '#storage/backup/plan-merge.ts'
import { readBackup } from '#storage/backup/read-backup.ts'
import { createEntry } from './create-entry.ts'
import { createHostileFiles } from './create-hostile-files.ts'
import { createMapTarget } from './map-target.ts'
import { createTestLock } from './test-lock.ts'

test('refuses every hostile file for the right reason, and writes nothing', { timeout: 60_000 }, async () => {
  const lock = createTestLock()
  const files = await createHostileFiles(lock)
  const { target, snapshots, counted } = createMapTarget([createEntry('mine', 'mie parole')])
  const faults: string[] = []
  for (const { name, text, fault, passphrase } of files) {
    try {
      const opened = await readBackup(text, passphrase === undefined ? lock : { passphrase })
      await bringIn(target, snapshots, lock, planMerge(await target.readAll(), opened))
      faults.push(`${name}: opened`)
    } catch (error) {
      const found = error instanceof BackupError ? error.fault : `crash, ${error}`
      if (found !== fault) faults.push(`${name}: ${found} instead of ${fault}`)
    }
  }
  expect(faults).toEqual([])
  expect(counted.writes).toBe(0)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(files.length).toBeGreaterThanOrEqual(100)
  expect(new Set(files.map(({ name }) => name)).size).toBe(files.length)
})

test('leaves out records it does not know, counts them, and keeps the others', async () => {
  const lock = createTestLock()
  const good = createEntry('good', 'resta')
  const odd = [
    { kind: 'dream', id: 'a', value: {} },
    { kind: 'entry', id: '', value: good.value },
    { kind: 'entry', id: 'x'.repeat(300), value: good.value },
    { kind: 'entry', id: 'a' },
    { kind: 'entry', id: 'a', value: { ...good.value, day: 'yesterday' } },
    { kind: 'entry', id: 'a', value: { ...good.value, updatedAt: null } },
    { kind: 'ticks', id: 'other', value: {} },
    { kind: 'ticks', id: 'ticks', value: { '2026-01-01': 'all' } },
    ['entry'],
    7,
    null,
    'text',
  ]
  const text = await createBackup([...odd, good] as never, lock)
  expect(await readBackup(text, lock)).toEqual({ records: [good], invalid: odd.length })
})
