import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findPrompts, type PromptFilter } from '#practice/find-prompts.ts'
import { shippedCorpus } from '../content/shipped-corpus.ts'
import { requireValue } from '../storage/require-value.ts'

const { moments } = shippedCorpus.it
const allPrompts = moments.flatMap(({ prompts }) => prompts)
const find = (filter: Partial<PromptFilter>) =>
  findPrompts(moments, { query: '', ...filter }).flatMap(({ prompts }) => prompts)

describe('findPrompts', () => {
  test('lets everything through when nothing is asked', () => {
    expect(findPrompts(moments, { query: '' })).toEqual(moments)
  })

  test('searches title, aim, words, lei, and what opens and when not, without accents', () => {
    const { aim, words, lei, opens, notWhen } = requireValue(allPrompts[0])
    const sought = [moments[0]?.title, aim, words, lei, opens, notWhen]
    for (const query of sought) expect(find({ query: query?.toUpperCase() ?? '' })).toContainEqual(allPrompts[0])
    expect(find({ query: 'perche e com’e' }).length).toBe(find({ query: 'perché è com’è' }).length)
  })

  test('words for either channel fit both', () => {
    for (const channel of ['spoken', 'written'] as const) {
      const channels = new Set(find({ channel }).map((prompt) => prompt.channel))
      expect(channels).toEqual(new Set([channel, 'either']))
    }
  })

  test('keeps to the ids given, and to none of an empty list', () => {
    const ids = allPrompts.slice(3, 5).map(({ id }) => id)
    expect(find({ ids }).map(({ id }) => id)).toEqual(ids)
    expect(find({ ids: [] })).toEqual([])
    expect(find({ ids: ['gone'] })).toEqual([])
  })

  test('leaves out moments without a prompt, and keeps the order', () => {
    fc.assert(
      fc.property(
        fc.record({
          query: fc.constantFrom('', 'a', 'peso', 'ti va', 'nessuna'),
          skill: fc.constantFrom(undefined, 'offer', 'reflection', 'summary'),
          channel: fc.constantFrom(undefined, 'spoken', 'written'),
        }),
        (filter) => {
          const found = findPrompts(moments, filter)
          const ids = found.flatMap(({ prompts }) => prompts.map(({ id }) => id))
          expect(found.every(({ prompts }) => prompts.length > 0)).toBe(true)
          expect(ids).toEqual(allPrompts.map(({ id }) => id).filter((id) => ids.includes(id)))
          expect(found.flatMap(({ prompts }) => prompts).every(({ skill }) => (filter.skill ?? skill) === skill)).toBe(
            true,
          )
        },
      ),
    )
  })
})
