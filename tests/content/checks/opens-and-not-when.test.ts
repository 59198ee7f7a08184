import { expect, test } from 'vitest'
import { opensAndNotWhen } from '#content/checks/opens-and-not-when.ts'
import { changePrompt } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

test('takes one short sentence each', () => {
  expect(opensAndNotWhen.check(shippedCorpus)).toEqual([])
})

test.for([
  ['nothing', { opens: '' }, 'opens: Nothing'],
  ['nothing', { notWhen: '' }, 'notWhen: Nothing'],
  ['too many words', { opens: `${'One more word '.repeat(5)}here.` }, 'opens: 16 words'],
  ['two sentences', { opens: 'It opens. A door.' }, 'is not one sentence'],
  ['a sentence without its end', { notWhen: 'Not today' }, 'is not one sentence'],
  ['what sounds like a use', { notWhen: 'When they are in a hurry.' }, 'could be taken for a use'],
] as const)('finds %s: %j', ([, change, message]) => {
  expect(opensAndNotWhen.check(changePrompt('en', change))).toEqual([expect.stringContaining(message)])
})
