import { expect, test } from 'vitest'
import { hardScenesAnnounced } from '#content/checks/hard-scenes-announced.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { changeConversation } from '../change-corpus.ts'
import { shippedCorpus } from '../shipped-corpus.ts'

/** The first conversation with a hard scene at its second turn, passed over to `skipTo`. */
const withHard = (skipTo: (conversation: Conversation) => string, contentNote: string | undefined) =>
  changeConversation('it', (conversation) => ({
    contentNote,
    turns: conversation.turns.map(({ hard: _, ...turn }, index) =>
      index === 1 ? { ...turn, hard: { note: 'Si parla di violenza.', skipTo: skipTo(conversation) } } : turn,
    ),
  }))
const toEnding = ({ endings }: Conversation) => endings[0]?.id ?? ''

test('takes the shipped conversations, and a hard scene with its note and a way past it', () => {
  expect(hardScenesAnnounced.check(shippedCorpus)).toEqual([])
  expect(hardScenesAnnounced.check(withHard(toEnding, 'Si parla di violenza.'))).toEqual([])
})

test('finds a hard scene that the list says nothing of', () => {
  expect(hardScenesAnnounced.check(withHard(toEnding, undefined))).toEqual([
    expect.stringContaining('before it begins'),
  ])
})

test('finds a note about something that one cannot pass over', () => {
  const noted = changeConversation('en', ({ turns }) => ({
    contentNote: 'There is violence in it.',
    turns: turns.map(({ hard: _, ...turn }) => turn),
  }))
  expect(hardScenesAnnounced.check(noted)).toEqual([expect.stringContaining('cannot pass over')])
})

test('finds a way past it that leads back into it', () => {
  const back = withHard(({ turns }) => turns[0]?.id ?? '', 'Si parla di violenza.')
  expect(hardScenesAnnounced.check(back)).toEqual([expect.stringContaining('back to it')])
})
