import { expect, test } from 'vitest'
import { english } from '#practice/mirror/en/english.ts'
import { prepareDraft } from '#practice/mirror/prepare/prepare-draft.ts'

const listSentences = (text: string) =>
  prepareDraft(text, english).sentences.map(({ start, end }) => text.slice(start, end))
const listWords = (text: string) =>
  prepareDraft(text, english).sentences.flatMap(({ tokens }) => tokens.map(({ word }) => word))

test.for([
  ['I hear you. What happened next?', ['I hear you.', 'What happened next?']],
  ['I hear you ❤️ what happened next', ['I hear you ❤️', 'what happened next']],
  ['e.g. at 3.30 p.m. on Monday', ['e.g. at 3.30 p.m. on Monday']],
  ['first line\nsecond line', ['first line', 'second line']],
  ['You were... scared', ['You were... scared']],
  ['Two ways:\n- the library\n- the park', ['Two ways:', 'the library', 'the park']],
] as const)('splits %j', ([text, sentences]) => {
  expect(listSentences(text)).toEqual(sentences)
})

test('keeps a line that a mail program wrapped in one sentence', () => {
  const text = 'That sounds like a very long and very heavy week for you\nand for your sister.'
  expect(listSentences(text)).toEqual([text])
})

test.for([
  'Thank you.\n\nOn Mon, 3 Nov 2025 at 10:12, Sara wrote:\n> You should go.',
  'Thank you. On Mon, 3 Nov 2025 at 10:12, Sara <s@x.org> wrote: > You should go. > Now.',
  'Thank you. Il giorno lun 3 nov 2025 alle 10:12 Sara ha scritto: > You should go.',
  'Thank you.\n-- \nSam\nYou should go',
  '> You should go.\nThank you.',
  'On Mon, 3 Nov 2025 Sara wrote:\n> You should go.\n\nThank you.',
  'Thank you.\nSent from my phone',
  'Thank you. -----Original Message----- You should go.',
])('leaves out words that are not the writer’s: %j', (text) => {
  expect(listSentences(text)).toEqual(['Thank you.'])
})

test('keeps “on” and “wrote” in plain sentences', () => {
  expect(listWords('On Monday you wrote a song. On the wall he wrote: nothing')).toContain('song')
})

test('sets quotations apart, and reads short forms in full', () => {
  expect(listWords('She said “you should go” and left')).toEqual(['she', 'said', '“”', 'and', 'left'])
  expect(listWords('it\'s "fine" and don\'t')).toEqual(['it', 'is', '“”', 'and', 'do', 'not'])
  expect(listWords('a lone " mark')).toEqual(['a', 'lone', '"', 'mark'])
})

test('joins no quotation to a contraction that was parted', () => {
  expect(listWords('I ’d say it ’s fine , do n’t you ?')).toEqual(listWords('I’d say it’s fine, don’t you?'))
})

test('points into the text as typed, whatever the spelling', () => {
  const text = '👍🏽 u dont kno\u0301w \u202Edon’t'
  const { sentences } = prepareDraft(text, english)
  const words = sentences.flatMap(({ tokens }) => tokens.map(({ word, start, end }) => [word, text.slice(start, end)]))
  expect(words).toContainEqual(['you', 'u'])
  expect(words).toContainEqual(['do', 'dont'])
  expect(words).toContainEqual(['knów', 'kno\u0301w'])
  expect(words).toContainEqual(['not', 'n’t'])
})
