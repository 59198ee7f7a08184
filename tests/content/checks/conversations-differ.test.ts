import { expect, test } from 'vitest'
import { conversationsDiffer } from '#content/checks/conversations-differ.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { changeConversation, changeLanguage, changeTurns } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

/** One more conversation, which is the first but for a few things. */
const withTwin = (change: (first: Conversation) => Partial<Conversation>) =>
  changeLanguage('en', ({ conversations }) => ({
    conversations: conversations.slice(0, 1).flatMap((first) => [first, { ...first, id: 'twin', ...change(first) }]),
  }))

test('takes the shipped conversations', () => {
  expect(conversationsDiffer.check(shippedCorpus)).toEqual([])
})

test('finds all that a twin shares', () => {
  const faults = conversationsDiffer.check(withTwin(() => ({}))).join('\n')
  for (const about of ['situation', 'person', 'order of temptations', 'ending', 'thing to take along']) {
    expect(faults).toContain(`Two have the same ${about}`)
  }
})

test('finds the one thing that two share', () => {
  const renamed = withTwin(({ turns, endings }) => ({
    situation: 'Someone else, elsewhere.',
    peer: 'Ada, 40',
    endings: endings.map(({ between, takeAlong, ...ending }) => ({
      ...ending,
      between: `${between} Then you leave.`,
      takeAlong: `${takeAlong} Perhaps.`,
    })),
    turns,
  }))
  expect(conversationsDiffer.check(renamed)).toEqual([expect.stringContaining('order of temptations')])
})

test('finds the reply that fits always at one place', () => {
  const sorted = changeTurns('it', ({ replies }) => ({
    replies: replies.toSorted((one, other) => Number(other.fits) - Number(one.fits)),
  }))
  expect(conversationsDiffer.check(sorted)).toEqual([expect.stringContaining('always at the same place')])
})

test('finds two endings of one conversation in the same words', () => {
  const same = changeConversation('it', ({ endings }) => ({
    endings: endings.map((ending) => ({ ...ending, between: 'Vi salutate.' })),
  }))
  expect(conversationsDiffer.check(same)).toEqual([expect.stringContaining('Two have the same ending')])
})
