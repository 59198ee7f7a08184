import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = globSync('{components,content,entrypoints,practice,storage}/**/*.{ts,tsx}')
const isOfOneLanguage = /(?:^|\/)(?:it|en)(?:\/|\.ts$)/
const names = (text: string, language: string) => new RegExp(`\\b${language}:|'${language}'`).test(text)

test('the guide for translators lists every place that names the languages, and no other', () => {
  const found = sources
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !isOfOneLanguage.test(path))
    .filter((path) => {
      const text = readFileSync(path, 'utf8')
      return names(text, 'it') && names(text, 'en')
    })
  const [, list = ''] = readFileSync('docs/translating.md', 'utf8').split('## Places that name the languages')
  const listed = [...list.matchAll(/^- `(.+)`$/gm)].map(([, path]) => path)
  expect(listed.sort()).toEqual(found.sort())
})

test('whoever writes one language has a file for each of the other', () => {
  const other = (path: string) => path.replace(/(^|\/)en(?=\/|\.ts$)/, '$1it')
  const english = globSync('content/**/en{.ts,/**/*.ts}').map((path) => path.replaceAll('\\', '/'))
  const lacking = english.filter((path) => !sources.some((source) => source.replaceAll('\\', '/') === other(path)))
  expect(english.length).toBeGreaterThan(20)
  expect(lacking).toEqual([])
})
