import { describe, expect, test } from 'vitest'
import { objectiveIds } from '#content/course/objective-ids.ts'
import { selfCheckFrameWords, selfCheckWords } from '#content/words.ts'

describe.for(['it', 'en'] as const)('in %s', (language) => {
  test.for(objectiveIds)('%s loads its own questions', async (objective) => {
    const selfCheck = await selfCheckWords[objective].load(language)
    expect(selfCheck.objective).toBe(objective)
  })

  test('every objective has a name of its own', async () => {
    const { titles } = await selfCheckFrameWords.load(language)
    expect(new Set(objectiveIds.map((objective) => titles[objective])).size).toBe(objectiveIds.length)
  })
})
