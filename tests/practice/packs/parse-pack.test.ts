import { describe, expect, test } from 'vitest'
import { parsePack } from '#practice/packs/parse-pack.ts'
import { aPack, englishPrompt, packText } from '../../fixtures/packs/a-pack.ts'
import { hostilePacks } from '../../fixtures/packs/hostile-packs.ts'

const faultsOf = (text: string) => parsePack(text).faults?.map(({ kind, place }) => `${kind} ${place}`.trim())

describe('a pack', () => {
  test('comes out as it was written', () => {
    expect(parsePack(packText())).toEqual({ pack: aPack })
  })

  test('may begin with the mark that some editors write', () => {
    expect(parsePack(`\uFEFF${packText()}`).pack).toEqual(aPack)
  })

  test('may hold a date in Italian, which is no code', () => {
    expect(parsePack(packText({ author: 'Gruppo, in data: 3 maggio' })).pack).toBeDefined()
  })

  test('may say something in two lines', () => {
    expect(parsePack(packText({ about: { en: 'One.\nTwo.' } })).pack).toBeDefined()
  })
})

describe('what is amiss is named with its place', () => {
  test.for([
    ['a field that is missing', { author: undefined }, 'missing author'],
    ['a name that is spelled otherwise', { contact: [] }, 'unknown-field contact'],
    ['a name that is spelled otherwise and so is missing', { author: undefined, auther: 'A' }, 'unknown-field auther'],
    ['another kind of value', { contacts: 'none' }, 'wrong-kind contacts'],
    ['an id with capitals', { id: 'My pack' }, 'not-an-id id'],
    ['a newer form', { accantoPack: 2 }, 'newer accantoPack'],
    ['a file of something else', { accantoPack: undefined }, 'not-a-pack'],
    ['a language that is named and missing', { languages: ['it', 'en'] }, 'language-missing name › it'],
    ['a language that is there and not named', { name: { en: 'A', it: 'B' } }, 'language-not-named name › it'],
    [
      'a skill that Accanto does not know',
      { words: { en: { prompts: [{ ...englishPrompt, skill: 'magic' }] } } },
      'not-one-of words › en › prompts › 1 (bus-together) › skill',
    ],
    [
      'an id that comes twice',
      { words: { en: { prompts: [englishPrompt, englishPrompt] } } },
      'id-twice words › en › prompts › 2 (bus-together) › id',
    ],
  ] as const)('%s', ([, change, expected]) => {
    expect(faultsOf(packText(change))).toContain(expected)
  })

  test('the most that are named is bounded', () => {
    const faults = faultsOf(packText({ places: Array.from({ length: 400 }, () => '<b>') }))
    expect(faults?.length).toBe(40)
  })
})

describe('packs made to do harm', () => {
  const packs = hostilePacks()

  test('are a hundred and more', () => {
    expect(packs.length).toBeGreaterThanOrEqual(100)
  })

  test.for(packs)('stays out: $what', ({ text }) => {
    const { pack, faults } = parsePack(text)
    expect(pack).toBeUndefined()
    expect(faults?.length).toBeGreaterThan(0)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
