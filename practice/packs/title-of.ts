import type { Conversation, ConversationTitle } from '#content/schema/conversation.ts'

/** What a list of conversations needs to know of one: how its situation begins. */
export function titleOf({ title, minutes, situation, contentNote, serves }: Conversation): ConversationTitle {
  const line = /^.+?[.!?…](?=\s|$)/u.exec(situation)?.[0] ?? situation
  return { title, minutes, line, serves, ...(contentNote === undefined ? {} : { contentNote }) }
}
