import { describe, expect, test } from 'vitest'
import { moments } from '#content/prompts/en.ts'
import type { Pack } from '#content/schema/pack.ts'
import { createBrought } from '#practice/packs/create-brought.ts'
import { parsePack } from '#practice/packs/parse-pack.ts'
import { isThere } from '#practice/self-checks/is-there.ts'
import { aPack, englishPrompt } from '../../fixtures/packs/a-pack.ts'
import { exampleNames, readExample } from '../../fixtures/packs/read-example.ts'

const readExamples = async (): Promise<Pack[]> =>
  (await Promise.all(exampleNames.map(readExample))).flatMap((text) => parsePack(text).pack ?? [])
const promptsOf = (id: string, joined: readonly (typeof moments)[number][]) =>
  joined.find((moment) => moment.id === id)?.prompts ?? []

describe('prompts', () => {
  test('of a pack come after the shipped ones of their moment, and say where they are from', () => {
    const brought = createBrought([aPack], 'en')
    const joined = brought.joinMoments(moments)
    const shipped = promptsOf('bridging-to-services', moments)
    expect(promptsOf('bridging-to-services', joined)).toEqual([
      ...shipped,
      expect.objectContaining({ id: 'small-pack/bus-together', words: englishPrompt.words }),
    ])
    expect(joined.filter((moment) => !moments.includes(moment)).map(({ id }) => id)).toEqual(['bridging-to-services'])
    expect(brought.markOf('small-pack/bus-together')).toBe('from the pack “A small pack”')
    expect(brought.markOf(shipped[0]?.id ?? '')).toBeUndefined()
  })

  test('with the id of a shipped one take nothing of its place', () => {
    const id = 'bridging-to-services-may-i-tell-you'
    const pack = { ...aPack, words: { en: { prompts: [{ ...englishPrompt, id }] } } }
    const ids = promptsOf('bridging-to-services', createBrought([pack], 'en').joinMoments(moments)).map((one) => one.id)
    expect(ids).toContain(id)
    expect(ids.at(-1)).toBe(`small-pack/${id}`)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('add no step to a talk that goes step by step', () => {
    const prompt = { ...englishPrompt, moment: 'confidentiality-in-eight-steps', step: 1 }
    const joined = createBrought([{ ...aPack, words: { en: { prompts: [prompt] } } }], 'en').joinMoments(moments)
    expect(promptsOf(prompt.moment, joined).filter(({ step }) => step !== undefined)).toHaveLength(8)
  })
})

test('a pack shows only in the languages that it speaks, but its names of places are looked for in each', () => {
  const italian = createBrought([aPack], 'it')
  expect([italian.contacts, italian.joinMoments(moments).filter((moment) => !moments.includes(moment))]).toEqual([
    [],
    [],
  ])
  expect(italian.places).toEqual(['The Boat'])
})

test('no packs leave everything as it ships', () => {
  const none = createBrought([], 'en')
  expect(none.joinMoments(moments)).toEqual(moments)
  expect(none.joinTitles({})).toEqual({})
  expect([none.contacts, none.services, none.places, none.terms, none.duties].flat()).toEqual([])
})

test.for(['it', 'en'] as const)('the examples bring in %s what they say', async (language) => {
  const brought = createBrought(await readExamples(), language)
  expect(brought.contacts.map(({ id }) => id)).toEqual([
    'rivachiara-contacts/supervision-team',
    'rivachiara-contacts/night-team',
  ])
  expect(brought.services).toHaveLength(3)
  expect(brought.duties.map(({ id }) => id)).toEqual(['rivachiara-words/duty-note-for-the-night'])
  expect(brought.joinDailyQuestions([])).toHaveLength(2)
  expect(Object.keys(brought.joinTitles({}))).toEqual([
    'rivachiara-practice/queue-at-the-desk',
    'rivachiara-practice/no-blanket',
  ])
  expect(brought.findConversation('rivachiara-practice/no-blanket')?.turns).toHaveLength(4)
  expect(brought.terms.map(({ mark }) => mark)).toEqual([brought.markOf('rivachiara-words/x'), expect.any(String)])
})

test('a question that was hard comes back only while its pack is there', async () => {
  const id = 'rivachiara-practice/role-speak-at-the-desk'
  expect(isThere(id, createBrought(await readExamples(), 'en'))).toBe(true)
  expect(isThere(id, createBrought([], 'en'))).toBe(false)
  expect(isThere(id, null)).toBe(false)
  expect(isThere('role-first-day', null)).toBe(true)
})
