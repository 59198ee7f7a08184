import type { Conversation } from '#content/schema/conversation.ts'

/** The words that a conversation names as good ones: replies that fit, other ways, and those beside one's own. */
export const listGoodWords = ({ id, turns }: Conversation): { id: string; text: string }[] =>
  turns.flatMap((turn) => [
    ...turn.replies.flatMap(({ id: reply, fits, words, anotherWay }) => [
      ...(fits ? [{ id: `${id}-${turn.id}-${reply}`, text: words }] : []),
      ...(anotherWay === undefined ? [] : [{ id: `${id}-${turn.id}-${reply}-another-way`, text: anotherWay }]),
    ]),
    ...turn.own.good.map((text, index) => ({ id: `${id}-${turn.id}-own-${index + 1}`, text })),
  ])
