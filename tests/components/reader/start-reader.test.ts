// @vitest-environment happy-dom

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { createArticle } from '#components/reader/create-article.ts'
import { listReadings } from '#components/reader/list-readings.ts'
import { startReader } from '#components/reader/start-reader.ts'
import { firstCopy } from '../../fixtures/first-copy.ts'
import { requireValue } from '../../storage/require-value.ts'
import { waitFor } from '../../wait-for.ts'

beforeEach(() => {
  document.body.replaceChildren()
})

const byName = (name: string) =>
  requireValue([...document.querySelectorAll('button')].find((button) => button.textContent === name))

test('lists a copy newest first, with what was in the trash', () => {
  expect(listReadings(firstCopy.records, 'it').map(({ day, notes }) => [day, notes.at(-1)])).toEqual([
    ['domenica 22 novembre 2026', undefined],
    ['sabato 21 novembre 2026', 'Era nel cestino.'],
    ['venerdì 20 novembre 2026', expect.stringContaining('Parla di:')],
  ])
})

test('shows marks of HTML as the characters they are', () => {
  const article = createArticle({ day: 'd', parts: [{ text: '<b>No</b> words' }], notes: [] })
  expect(article.querySelector('b')).toBeNull()
  expect(article.textContent).toContain('<b>No</b> words')
})

test('opens a copy, speaks both languages, and forgets it when closed', async () => {
  startReader(document.body, 'it')
  const text = await readFile(join(import.meta.dirname, '../../fixtures/first-copy.txt'), 'utf8')
  const fileInput = requireValue(document.querySelector<HTMLInputElement>('input[type=file]') ?? undefined)
  const secret = requireValue(document.querySelector<HTMLInputElement>('input[type=password]') ?? undefined)
  Object.defineProperty(fileInput, 'files', { value: [new Blob([text])] })
  const submit = () => document.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))

  secret.value = 'sbagliata'
  submit()
  await waitFor(() => expect(document.body.textContent).toContain('non apre questa copia'))

  secret.value = firstCopy.recoveryCode
  submit()
  await waitFor(() => expect(document.querySelectorAll('article').length).toBe(3))
  expect(secret.value).toBe('')
  byName('English').click()
  expect(document.body.textContent).toContain('There are 3 reflections in the copy.')
  byName('Close the copy').click()
  expect(document.querySelectorAll('article').length).toBe(0)
})
