import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import config from '../../../wxt.config.ts'

const languages = ['it', 'en']
const read = (path: string) => readFileSync(path, 'utf8').trim()
const words = (text: string) => text.split(/\s+/).length

/** In letters, as the three stores' forms count them; the smallest of those that take the same text. */
const most = { name: 45, summary: 132, description: 10_000, purpose: 1000, justification: 1000, notes: 2000 }

const messagesSchema = z.object({
  name: z.object({ message: z.string() }),
  description: z.object({ message: z.string() }),
})

test.for(languages)('in %s, every text fits into the forms of the three stores', (language) => {
  const { name, description } = messagesSchema.parse(JSON.parse(read(`public/_locales/${language}/messages.json`)))
  expect(name.message.length).toBeLessThanOrEqual(most.name)
  expect(description.message.length).toBeLessThanOrEqual(most.summary)
  const long = read(`docs/store/${language}/description.txt`)
  expect(long.length).toBeLessThanOrEqual(most.description)
  // Edge asks for so many at least.
  expect(long.length).toBeGreaterThanOrEqual(250)
  expect(read(`docs/store/${language}/single-purpose.txt`).length).toBeLessThanOrEqual(most.purpose)
})

test.for(languages)('in %s, the search terms fit into the seven fields of Edge', (language) => {
  const terms = read(`docs/store/${language}/search-terms.txt`).split('\n')
  expect(terms.length).toBeLessThanOrEqual(7)
  expect(terms.filter((term) => term.length > 30)).toEqual([])
  expect(words(terms.join(' '))).toBeLessThanOrEqual(21)
})

test('the notes for reviewers fit, also into the form of Edge', () => {
  expect(read('docs/store/review-notes.txt').length).toBeLessThanOrEqual(most.notes)
})

test('every permission that Accanto asks for is justified, and no other', async () => {
  const manifestSchema = z.looseObject({
    permissions: z.array(z.string()),
    optional_permissions: z.optional(z.array(z.string())),
  })
  const asked = new Set<string>()
  for (const browser of ['chrome', 'firefox']) {
    if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser.')
    const surroundings = { browser, manifestVersion: 3, mode: 'production', command: 'build' } as const
    const manifest = manifestSchema.parse(await config.manifest(surroundings))
    for (const name of [...manifest.permissions, ...(manifest.optional_permissions ?? [])]) asked.add(name)
  }
  const rows = [...read('docs/store/privacy.md').matchAll(/^\| `(\w+)` +\| (.+?) +\|$/gm)]
  expect(rows.map(([, name]) => name).sort()).toEqual([...asked].sort())
  for (const [, , justification = ''] of rows) expect(justification.length).toBeLessThanOrEqual(most.justification)
})

/** Width and height stand in the first chunk of a PNG. https://www.w3.org/TR/png-3/#11IHDR */
function measure(name: string): string {
  const png = readFileSync(`docs/store/pictures/${name}`)
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}

test('each language has five screenshots of the size that the stores ask for', () => {
  const names = readdirSync('docs/store/pictures')
  for (const language of languages) {
    const shots = names.filter((name) => name.startsWith(`${language}-`))
    expect(shots.map(measure)).toEqual(Array(5).fill('1280x800'))
  }
})

test.for([
  ['tile-440x280.png', '440x280'],
  ['tile-1400x560.png', '1400x560'],
  ['logo-300.png', '300x300'],
] as const)('%s is of its size', ([name, size]) => {
  expect(measure(name)).toBe(size)
})
