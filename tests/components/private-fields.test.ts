import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const components = new URL('../../components/', import.meta.url)
const field = /<(?:textarea|input|div)\b(?:[^>]|=>)*?\/>/g
/** Fields one can only tap in. */
const isTapped = /type="(?:checkbox|radio|date|time|file)"/

test('every field for words keeps the browser’s writing aids out', async () => {
  const files = (await readdir(components, { recursive: true })).filter((file) => file.endsWith('.tsx'))
  const sources = await Promise.all(files.map((file) => readFile(new URL(file, components), 'utf8')))
  const fields = sources
    .flatMap((source) => source.match(field) ?? [])
    .filter((found) => !isTapped.test(found) && (!found.startsWith('<div') || found.includes('contentEditable')))
  expect(fields.length).toBeGreaterThanOrEqual(6)
  expect(fields.some((found) => found.includes('contentEditable'))).toBe(true)
  expect(fields.filter((found) => !found.includes('{...privateText}'))).toEqual([])
})
