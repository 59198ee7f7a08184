import { expect, test } from 'vitest'
import { describeEntry } from '#components/backup/describe-entry.ts'
import { amountWord } from '#components/journal/amount-word.ts'
import { describeGiving } from '#components/journal/describe-giving.ts'
import { words } from '#content/giving/en.ts'
import { strings as t } from '#content/interface/en.ts'
import { createWriting } from '../../storage/writing.ts'
import { noWords } from './no-words.ts'

test('says in words what was answered, and nothing of what was not', () => {
  expect(describeGiving({ gave: 4, received: 0, from: ['outside', 'role'] }, words)).toEqual([
    'How much I gave: a great deal',
    'How much I received: nothing',
    'Where it came from: In my role as a helper, From someone outside',
  ])
  expect(describeGiving({ from: [] }, words)).toEqual([])
})

test('a mean takes the nearest word', () => {
  expect([0, 0.4, 0.5, 3.4, 4].map((amount) => amountWord(amount, words))).toEqual([
    'nothing',
    'nothing',
    'a little',
    'a lot',
    'a great deal',
  ])
})

test('copies that read like a page say it too', () => {
  const writing = createWriting({ giving: { gave: 1, from: [] } })
  expect(describeEntry(writing, noWords, t, 'en').notes).toEqual(['How much I gave: a little'])
})
