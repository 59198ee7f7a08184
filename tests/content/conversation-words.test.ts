import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { conversationWords } from '#content/conversations/words.ts'
import { conversationTitleWords } from '#content/words.ts'
import { shippedCorpus } from './shipped-corpus.ts'

describe.for(['it', 'en'] as const)('content/conversations/%s', (language) => {
  const { conversations } = shippedCorpus[language]

  test('every conversation stands in the list, and no other', async () => {
    const files = await readdir(new URL(`../../content/conversations/${language}/`, import.meta.url))
    expect(conversations.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted())
  })

  test('the titles come in the order of the conversations, and say what they say', async () => {
    const titles = await conversationTitleWords.load(language)
    expect(Object.entries(titles).map(([id, { line, ...shown }]) => ({ id, ...shown }))).toEqual(
      conversations.map(({ id, title, minutes, contentNote, serves }) => ({
        id,
        title,
        minutes,
        ...(contentNote === undefined ? {} : { contentNote }),
        serves,
      })),
    )
    const begins = conversations.filter(({ id, situation }) => situation.startsWith(titles[id]?.line ?? '?'))
    expect(begins).toEqual(conversations)
  })

  test('what pages load is what the checks read', async () => {
    expect(Object.keys(conversationWords)).toEqual(conversations.map(({ id }) => id))
    const loaded = await Promise.all(Object.values(conversationWords).map(({ load }) => load(language)))
    expect(loaded.every((conversation, index) => conversation === conversations[index])).toBe(true)
  })
})
