import { expect, test } from 'vitest'
import { turnsAnswered } from '#content/checks/turns-answered.ts'
import type { TurnReply } from '#content/schema/conversation.ts'
import { changeTurns } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const changeReplies = (change: (reply: TurnReply) => Partial<TurnReply>) =>
  changeTurns('en', ({ replies }) => ({ replies: replies.map((reply) => ({ ...reply, ...change(reply) })) }))

test('takes the shipped conversations', () => {
  expect(turnsAnswered.check(shippedCorpus)).toEqual([])
})

test.for([
  ['a choice without feedback', () => ({ feedback: ' ' }), 'gives no reason'],
  ['a nod for feedback', () => ({ feedback: 'That leaves room.' }), 'gives no reason'],
  ['a choice that changes nothing for the other', () => ({ answer: '' }), 'gets no answer'],
  ['a weaker choice without another way', () => ({ fits: false, anotherWay: undefined }), 'names no other way'],
  ['the same words for all', () => ({ feedback: 'This one says so in the very same words.' }), 'get the same words'],
  ['the same answer for all', () => ({ answer: 'Maybe.' }), 'get the same answer'],
  ['no reply that fits', () => ({ fits: false }), 'No reply fits'],
  ['no reply that tempts', () => ({ fits: true }), 'No reply tempts'],
  ['advice that is said to fit', () => ({ fits: true, labels: ['advice'] }), 'is labelled “advice”'],
  ['a weaker reply that nothing speaks against', () => ({ fits: false, labels: ['summary'] }), 'no label says why'],
] satisfies [string, (reply: TurnReply) => Partial<TurnReply>, string][])('finds %s', ([, change, noticed]) => {
  expect(turnsAnswered.check(changeReplies(change)).join('\n')).toContain(noticed)
})

test('finds good replies that are the same', () => {
  const same = changeTurns('it', ({ own }) => ({ own: { ...own, good: ['Ci sono.', 'Ci sono.', 'Dimmi.'] } }))
  expect(turnsAnswered.check(same)[0]).toContain('“Ci sono.” stands there twice')
})
