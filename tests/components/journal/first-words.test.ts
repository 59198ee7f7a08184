import { expect, test } from 'vitest'
import { firstWords } from '#components/journal/first-words.ts'
import { readerWords } from '#components/reader/reader-words.ts'
import { createWriting } from '../../storage/writing.ts'

const { words } = readerWords.en
const tapped = { parts: {}, taps: { happened: ['tap-happened-silence'], did: [], next: [] } }

test.for([
  ['what was written', createWriting({ ...tapped, parts: { 'own-line': 'Enough.' } }), 'Enough.'],
  ['what was tapped', createWriting({ ...tapped, feelings: ['hope'] }), 'There was a long silence.'],
  ['a feeling', createWriting({ parts: {}, feelings: ['hope'], strengths: { hope: 2 } }), 'hope (clearly there)'],
] as const)('a reflection is known again by %s', ([, writing, text]) => {
  expect(firstWords(writing, words)).toBe(text)
})
