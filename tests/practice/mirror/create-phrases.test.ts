import { expect, test } from 'vitest'
import { english } from '#practice/mirror/en/english.ts'
import { createPhrases } from '#practice/mirror/phrases/create-phrases.ts'
import { prepareDraft } from '#practice/mirror/prepare/prepare-draft.ts'

const tokensOf = (text: string) => prepareDraft(text, english).sentences.flatMap(({ tokens }) => tokens)
const findIn = (phrase: string, text: string) =>
  createPhrases([phrase], { short: ({ word }) => word.length < 3 })
    .findAll(tokensOf(text))
    .map(({ start, end }) => text.slice(start, end))

test.for([
  ['if i were|was you', 'well If I was you', ['If I was you']],
  ['it would really? help', 'it would help, it would really help', ['it would help', 'it would really help']],
  ['tell ... about', 'tell me a bit about it', ['tell me a bit about']],
  ['tell ... about', 'tell one two three four five about it', []],
  ['@short _ go', 'we all go', ['we all go']],
] as const)('%j in %j', ([phrase, text, found]) => {
  expect(findIn(phrase, text)).toEqual(found)
})

test('names a class that is not there', () => {
  expect(() => createPhrases(['@none'])).toThrow('@none')
})
