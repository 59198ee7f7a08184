import { expect, test } from 'vitest'
import { mergeCourse } from '#storage/backup/merge-course.ts'
import { createCourseStore, initialCourse } from '#storage/course.ts'
import { LockedError } from '#storage/vault/locked-error.ts'
import { createPassphrases } from '#storage/vault/passphrase.ts'
import { useFreshSafe } from './fresh-safe.ts'

const fresh = useFreshSafe()

test('screens read stand once, and the last one is where to go on', async () => {
  const course = createCourseStore(fresh.get())
  await course.markRead('a')
  await course.markRead('b')
  expect(await course.markRead('a')).toEqual({ ...initialCourse, read: ['a', 'b'], last: 'a' })
})

test('a question is kept as hard by what was known of it, and stays answered', async () => {
  const course = createCourseStore(fresh.get())
  await course.markAnswered('q', () => ({ box: 1, answeredOn: '2026-05-10' }))
  const moved = await course.markAnswered('q', (before) => before && { ...before, box: before.box + 1 })
  expect(moved.hard).toEqual({ q: { box: 2, answeredOn: '2026-05-10' } })
  expect(await course.markAnswered('q', () => undefined)).toEqual({ ...initialCourse, answered: ['q'] })
})

test('none is lost when two views mark at once', async () => {
  const views = [createCourseStore(fresh.openAgain()), createCourseStore(fresh.openAgain())]
  const screens = ['a', 'b', 'c', 'd', 'e', 'f']
  await Promise.all(screens.map((screen, index) => views[index % 2]?.markRead(screen)))
  const kept = await createCourseStore(fresh.openAgain()).markPractised('a')
  expect(kept.read.toSorted()).toEqual(screens)
  expect(kept.practised).toEqual(['a'])
})

test('lies in one sealed record, with no id of a screen or question in clear', async () => {
  const course = createCourseStore(fresh.get())
  await course.markRead('screen-in-clear')
  await course.markAnswered('question-in-clear', () => ({ box: 1, answeredOn: '2026-05-10' }))
  const rows = await fresh.database.get().documents.toArray()
  expect(rows.map(({ id }) => id)).toEqual(['course'])
  const text = rows.map(({ ciphertext }) => new TextDecoder('latin1').decode(ciphertext)).join('')
  expect(text).not.toMatch(/in-clear/)
})

test('is not written while the journal is locked', async () => {
  const safe = fresh.get()
  await createCourseStore(safe).markRead('a')
  const passphrases = createPassphrases(
    safe,
    () => fresh.clock.now,
    async () => {},
  )
  await passphrases.set('alba', undefined)
  await safe.vault.lock()
  await expect(createCourseStore(safe).markRead('b')).rejects.toThrow(LockedError)
})

test('a copy makes nothing hard that came easily here, and the newer answer counts', () => {
  const first = { box: 1, answeredOn: '2026-05-02' }
  const mine = { ...initialCourse, answered: ['easy', 'hard'], hard: { hard: { box: 2, answeredOn: '2026-05-10' } } }
  const theirs = {
    ...initialCourse,
    answered: ['easy', 'hard', 'new'],
    hard: { easy: first, hard: { box: 1, answeredOn: '2026-05-12' }, new: first },
    last: 'b',
  }
  expect(mergeCourse(mine, theirs)).toEqual({
    ...initialCourse,
    answered: ['easy', 'hard', 'new'],
    hard: { hard: { box: 1, answeredOn: '2026-05-12' }, new: first },
    last: 'b',
  })
})
