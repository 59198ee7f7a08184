import type { Conversation, Ending, Turn } from '../../schema/conversation.ts'
import { numberTexts, type Text, type TextKind } from './text.ts'

/** Ids of replies are their own within a turn, those of turns within a conversation: joined, they are their own here. */
function turnTexts(conversationId: string, { id, scene, says, hard, replies, own }: Turn): Text[] {
  const at = `${conversationId}-${id}`
  const facts = [...new Set(replies.flatMap((reply) => reply.facts))]
  const said = (part: string, kind: TextKind, text: string | undefined): Text[] =>
    text === undefined ? [] : [{ id: `${at}-${part}`, kind, facts, text }]
  return [
    ...said('hard', 'screen', hard?.note),
    ...said('scene', 'turn', scene),
    ...said('says', 'turn', says),
    ...replies.flatMap((reply): Text[] => [
      { id: `${at}-${reply.id}`, kind: 'choice', facts: reply.facts, text: reply.words },
      { id: `${at}-${reply.id}-answer`, kind: 'turn', facts: reply.facts, text: reply.answer },
      { id: `${at}-${reply.id}-feedback`, kind: 'feedback', facts: reply.facts, text: reply.feedback },
      ...(reply.anotherWay === undefined
        ? []
        : [
            {
              id: `${at}-${reply.id}-another-way`,
              kind: 'choice',
              facts: reply.facts,
              text: reply.anotherWay,
            } as const,
          ]),
    ]),
    ...numberTexts(`${at}-own`, 'choice', own.good, facts),
    ...numberTexts(`${at}-ask`, 'question', own.ask, facts),
    ...said('own-answer', 'turn', own.answer),
  ]
}

const endingTexts = (conversationId: string, { id, between, takeAlong, facts }: Ending): Text[] => [
  { id: `${conversationId}-${id}-between`, kind: 'screen', facts, text: between },
  { id: `${conversationId}-${id}-take-along`, kind: 'screen', facts, text: takeAlong },
]

/** Every text of a conversation, in the order in which it is read. */
export function conversationTexts({ id, title, peer, situation, contentNote, turns, endings, facts }: Conversation) {
  const texts: Text[] = [
    { id: `${id}-title`, kind: 'label', facts, text: title },
    { id: `${id}-peer`, kind: 'label', facts, text: peer },
    { id: `${id}-situation`, kind: 'screen', facts, text: situation },
    ...(contentNote === undefined
      ? []
      : [{ id: `${id}-content-note`, kind: 'screen', facts, text: contentNote } as const]),
    ...turns.flatMap((turn) => turnTexts(id, turn)),
    ...endings.flatMap((ending) => endingTexts(id, ending)),
  ]
  return texts
}
