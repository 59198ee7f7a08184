import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checks } from '#content/checks/checks.ts'
import { chapterWords } from '#content/course/chapter-words.ts'
import { courseTitleWords, courseWords, glossaryWords, momentTitleWords, objectiveWords } from '#content/words.ts'
import { shippedCorpus } from './shipped-corpus.ts'

const root = new URL('../../', import.meta.url)
const listFiles = async (folder: string) =>
  (await readdir(new URL(folder, root), { withFileTypes: true }))
    .filter((file) => file.isFile() && file.name.endsWith('.ts'))
    .map(({ name }) => name.replace(/\.ts$/, ''))

/** Files beside the checks that are none themselves. */
const notChecks = ['check', 'checks', 'explain', 'readability', 'run-checks']

describe('content/checks', () => {
  test('every check stands in the list', async () => {
    const files = (await listFiles('content/checks/')).filter((name) => !notChecks.includes(name))
    expect(checks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
  })

  test.for(checks)('$id has a test and a line in the guide', async ({ id, description }) => {
    expect(await listFiles('tests/content/checks/')).toContain(`${id}.test`)
    expect(await readFile(new URL('content/README.md', root), 'utf8')).toContain(`\`${id}\``)
    expect(description).toMatch(/\.$/)
  })
})

describe.for(['it', 'en'] as const)('content/prompts/%s', (language) => {
  test('every moment stands in the list', async () => {
    const ids = shippedCorpus[language].moments.map(({ id }) => id)
    expect(ids.toSorted()).toEqual((await listFiles(`content/prompts/${language}/`)).toSorted())
  })

  test('the titles come in the order of the moments', async () => {
    const moments = shippedCorpus[language].moments.map(({ id, title }) => [id, title])
    expect(Object.entries(await momentTitleWords.load(language))).toEqual(moments)
  })
})

describe.for(['it', 'en'] as const)('content/course/%s', (language) => {
  test('every chapter stands in the list', async () => {
    const ids = (await courseWords.load(language)).map(({ id }) => id)
    expect(ids.toSorted()).toEqual((await listFiles(`content/course/${language}/`)).toSorted())
  })

  test('the titles come in the order of the chapters and screens', async () => {
    const shown = (await courseWords.load(language)).map(({ id, title, screens }) => [
      id,
      title,
      screens.map((screen) => [screen.id, screen.title]),
    ])
    const listed = Object.entries(await courseTitleWords.load(language)).map(([id, { title, screens }]) => [
      id,
      title,
      Object.entries(screens),
    ])
    expect(listed).toEqual(shown)
  })

  test('every chapter can be loaded by itself', async () => {
    const alone = Object.entries(chapterWords).map(async ([id, words]) => [id, await words.load(language)])
    const listed = (await courseWords.load(language)).map((chapter) => [chapter.id, chapter])
    expect(await Promise.all(alone)).toEqual(listed)
  })

  test('what pages load is what the checks read', async () => {
    const { chapters, terms, objectives } = shippedCorpus[language]
    expect(await courseWords.load(language)).toBe(chapters)
    expect(await glossaryWords.load(language)).toBe(terms)
    expect(await objectiveWords.load(language)).toBe(objectives)
  })
})
