import { describe, expect, test } from 'vitest'
import { loadPack } from '#practice/packs/load-pack.ts'
import { englishPrompt, packText } from '../../fixtures/packs/a-pack.ts'
import { exampleNames, readExample } from '../../fixtures/packs/read-example.ts'

const withPrompt = (change: Readonly<Record<string, unknown>>) =>
  loadPack(packText({ words: { en: { prompts: [{ ...englishPrompt, ...change }] } } }))

test.for(exampleNames)('the example %s has nothing amiss, and nothing for a second look', async (name) => {
  const loaded = await loadPack(await readExample(name))
  expect(loaded).toMatchObject({ isGood: true, wishes: [] })
})

test('takes a small pack', async () => {
  expect(await loadPack(packText())).toMatchObject({ isGood: true, wishes: [] })
})

describe('what points nowhere keeps a pack out', () => {
  test.for([
    ['a moment', { moment: 'no-such-moment' }, 'unknown-moment'],
    ['a part of the unit', { serves: ['duty-nothing'] }, 'unknown-part'],
  ] as const)('%s', async ([, change, kind]) => {
    expect(await withPrompt(change)).toMatchObject({ isGood: false, faults: [{ kind }] })
  })

  test('a fact', async () => {
    const terms = [{ id: 'hub', term: 'hub', meaning: 'A place to go.', facts: ['no-such-fact'] }]
    expect(await loadPack(packText({ words: { en: { terms } } }))).toMatchObject({
      faults: [{ kind: 'unknown-fact', place: 'words › en › terms › 1 (hub) › facts › 1' }],
    })
  })

  test('a question of another objective', async () => {
    const answer = (fits: boolean) => ({
      fits,
      feedback: `This is a reason for it, ${fits ? 'long' : 'more than long'} enough to be read.`,
      facts: ['duty-listening'],
    })
    const question = {
      id: 'role-bus',
      form: 'true-or-false',
      statement: 'One may wait.',
      answers: { true: answer(true), false: answer(false) },
    }
    const selfChecks = [{ objective: 'obj-rules', questions: [question] }]
    expect(await loadPack(packText({ words: { en: { selfChecks } } }))).toMatchObject({
      isGood: false,
      faults: [{ kind: 'other-objective' }],
    })
  })
})

test('words that hurt keep a pack out, and are named', async () => {
  expect(await withPrompt({ words: 'What do the homeless need here?' })).toMatchObject({
    isGood: false,
    musts: [{ check: 'respectful-words', found: 'the homeless' }],
  })
})

test('words that steer are worth a second look, and the pack may come in', async () => {
  const loaded = await withPrompt({ words: 'You should go to the desk today.' })
  expect(loaded).toMatchObject({ isGood: true })
  expect(loaded.wishes.map(({ check }) => check)).toEqual(['no-steering', 'draft-mirror'])
})

test('two languages that differ keep a pack out', async () => {
  const italian = { ...englishPrompt, id: 'another-id', words: 'Che cosa aiuta?', notWhen: 'Non se ha detto no.' }
  const loaded = await loadPack(
    packText({
      languages: ['it', 'en'],
      name: { it: 'Uno', en: 'One' },
      contacts: [],
      words: { it: { prompts: [italian] }, en: { prompts: [englishPrompt] } },
    }),
  )
  const musts = 'musts' in loaded ? loaded.musts : []
  expect(new Set(musts.map(({ check }) => check))).toEqual(new Set(['same-in-both-languages']))
})
