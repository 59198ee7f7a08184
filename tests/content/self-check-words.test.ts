import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { objectiveIds } from '#content/course/objective-ids.ts'
import { selfCheckFrameWords, selfCheckWords } from '#content/words.ts'
import { shippedCorpus } from './shipped-corpus.ts'

describe.for(['it', 'en'] as const)('content/self-checks/%s', (language) => {
  const { selfChecks, selfCheckFrame } = shippedCorpus[language]

  test('holds the objectives of the unit, in its order, and no other file', async () => {
    expect(selfChecks.map(({ objective }) => objective)).toEqual(objectiveIds)
    const files = await readdir(new URL(`../../content/self-checks/${language}/`, import.meta.url))
    expect(files.toSorted()).toEqual(objectiveIds.map((id) => `${id.replace('obj-', '')}.ts`).toSorted())
  })

  test('what pages load is what the checks read', async () => {
    const loaded = await Promise.all(objectiveIds.map((objective) => selfCheckWords[objective].load(language)))
    expect(loaded.every((selfCheck, index) => selfCheck === selfChecks[index])).toBe(true)
    expect(await selfCheckFrameWords.load(language)).toBe(selfCheckFrame)
  })

  test('every objective has a name of its own', () => {
    const titles = objectiveIds.map((objective) => selfCheckFrame.titles[objective])
    expect(new Set(titles).size).toBe(objectiveIds.length)
  })
})
