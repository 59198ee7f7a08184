import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Pack } from '#content/schema/pack.ts'
import { checkPack } from '#practice/packs/check-pack.ts'
import { parsePack } from '#practice/packs/parse-pack.ts'
import { readDesk } from '#practice/studio/desk.ts'
import { draftToPack } from '#practice/studio/draft-to-pack.ts'
import { packToDraft } from '#practice/studio/pack-to-draft.ts'
import { emptyDraft } from '#practice/studio/studio-draft.ts'
import { shippedCorpus } from '../../content/shipped-corpus.ts'

/** All that ships, as if it were a pack: every form of every kind of text. */
const shippedPack = (): Pack => {
  const wordsOf = (language: 'it' | 'en') => {
    const { moments, conversations, selfChecks, dailyQuestions, terms, unit } = shippedCorpus[language]
    const prompts = moments.flatMap(({ id: moment, prompts: said }) =>
      said.map(({ step: _, ...prompt }) => ({ ...prompt, moment })),
    )
    return structuredClone({
      prompts,
      conversations: [...conversations],
      selfChecks: [...selfChecks],
      dailyQuestions: [...dailyQuestions],
      terms: [...terms],
      duties: unit.duties,
    })
  }
  return {
    accantoPack: 1,
    id: 'all-of-it',
    version: 3,
    languages: ['it', 'en'],
    name: { it: 'Tutto', en: 'All' },
    author: 'Gruppo di prova',
    contacts: [{ id: 'night', name: { it: 'La notte', en: 'Night' }, reach: '000', checkedOn: '2026-11-02' }],
    places: ['La Barca'],
    words: { it: wordsOf('it'), en: wordsOf('en') },
  }
}

let keys = 0
const newKey = () => {
  keys += 1
  return `key-${keys}`
}

/** The forms group questions by their form, and ask for facts once for a question. */
const inOrder = (pack: unknown) =>
  JSON.parse(JSON.stringify(pack), (name, value) =>
    name === 'questions' ? [...value].sort((one, other) => (one.id < other.id ? -1 : 1)) : value,
  )

describe('a pack that was opened to be changed', () => {
  test('comes out as it went in, whatever is in it', () => {
    const pack = shippedPack()
    expect(inOrder(draftToPack(packToDraft(pack, newKey)))).toEqual(inOrder(pack))
  })

  test('is kept as text between two visits, and read again', () => {
    const draft = packToDraft(shippedPack(), newKey)
    expect(readDesk(JSON.stringify({ draft, asides: [] }))?.draft).toEqual(draft)
  })

  test('the example passes as it passed before', async () => {
    const text = readFileSync('docs/packs/rivachiara-contacts.json', 'utf8')
    const { pack } = parsePack(text)
    if (!pack) throw new Error('The example is no pack.')
    const again = parsePack(JSON.stringify(draftToPack(packToDraft(pack, newKey))))
    expect(again.faults).toBeUndefined()
    if (again.pack) expect((await checkPack(again.pack)).faults).toEqual([])
  })
})

describe('a draft', () => {
  test('that is empty says what is missing, in words of places', () => {
    const { faults } = parsePack(JSON.stringify(draftToPack(emptyDraft('a'))))
    expect(faults?.map(({ path }) => path[0])).toEqual(expect.arrayContaining(['name', 'author']))
  })

  test('becomes a pack without an exception, whatever is typed into it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ it: fc.string({ unit: 'binary' }), en: fc.string({ unit: 'binary' }) }), { maxLength: 4 }),
        (typed) => {
          const draft = emptyDraft('a')
          draft.sections.prompts = typed.map(({ it, en }, index) => ({
            key: `${index}`,
            values: { moment: it, serves: [en] },
            it: { aim: it, words: en },
            en: { aim: en, words: it },
            lists: {},
          }))
          const written = draftToPack(draft)
          const ids = JSON.stringify(written).match(/"id":"([^"]*)"/g) ?? []
          expect(ids.every((id) => /^"id":"[a-z0-9]+(-[a-z0-9]+)*"$/.test(id))).toBe(true)
          expect(readDesk(JSON.stringify({ draft, asides: [] }))?.draft).toEqual(JSON.parse(JSON.stringify(draft)))
        },
      ),
    )
  })
})
