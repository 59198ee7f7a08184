import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { projectRoot } from '../../../scripts/project-root.ts'
import { writeGuessedWords } from '../../../scripts/word-lists/cut-lists.ts'

const read = (path: string) => readFileSync(join(projectRoot, path))
/** Layout is the formatter's. */
const words = (text: string) => text.replace(/[\s,'"\\]+/g, '')

test('the words kept here are those that `npm run wordlists` makes', () => {
  expect(words(read('practice/passphrase/guessed-words.ts').toString()) === words(writeGuessedWords())).toBe(true)
})

test('all lists together weigh 150 KB at most, gzipped', () => {
  const paths = [
    'practice/passphrase/guessed-words.ts',
    'content/passphrase-words/it.ts',
    'content/passphrase-words/en.ts',
  ]
  const weight = paths.reduce((sum, path) => sum + gzipSync(read(path), { level: 9 }).length, 0)
  expect(weight).toBeLessThanOrEqual(150_000)
})
