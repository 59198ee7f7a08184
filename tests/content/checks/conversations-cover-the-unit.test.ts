import { expect, test } from 'vitest'
import { conversationsCoverTheUnit } from '#content/checks/conversations-cover-the-unit.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { changeLanguage } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

const changeAll = (change: (conversation: Conversation) => Partial<Conversation>) =>
  changeLanguage('en', ({ conversations }) => ({
    conversations: conversations.map((conversation) => ({ ...conversation, ...change(conversation) })),
  }))

test('takes the shipped conversations', () => {
  expect(conversationsCoverTheUnit.check(shippedCorpus)).toEqual([])
})

test('finds that there are too few', () => {
  const fewer = changeLanguage('it', ({ conversations }) => ({ conversations: conversations.slice(0, 15) }))
  expect(conversationsCoverTheUnit.check(fewer)[0]).toContain('There are 15')
})

test('finds a length that is missing', () => {
  const long = changeAll(({ minutes }) => ({ minutes: minutes === 2 ? 5 : minutes }))
  expect(conversationsCoverTheUnit.check(long)).toEqual([expect.stringContaining('take 2 minutes')])
})

test('finds a rule that nobody practises, and one that is not there', () => {
  const lost = changeAll(({ serves }) => ({
    serves: serves.map((id) => (id === 'conf-rule-need' ? 'conf-rule-old' : id)),
  }))
  const faults = conversationsCoverTheUnit.check(lost).join('\n')
  expect(faults).toContain('en conf-rule-need: No conversation practises it.')
  expect(faults).toContain('It serves “conf-rule-old”')
})

test('finds a label that no reply has', () => {
  const unlabelled = changeAll(({ turns }) => ({
    turns: turns.map((turn) => ({
      ...turn,
      replies: turn.replies.map((reply) => ({
        ...reply,
        labels: reply.labels.map((label) => (label === 'summary' ? 'reflection' : label)),
      })),
    })),
  }))
  expect(conversationsCoverTheUnit.check(unlabelled)).toEqual([expect.stringContaining('en summary:')])
})
