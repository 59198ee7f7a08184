import type { ConversationRuns } from '../conversations.ts'

/** Each conversation as it was left last. */
export function mergeConversations(mine: ConversationRuns, theirs: ConversationRuns): ConversationRuns {
  const newer = Object.entries(theirs).filter(([id, run]) => {
    const known = mine[id]
    return !known || run.updatedAt > known.updatedAt
  })
  return { ...mine, ...Object.fromEntries(newer) }
}
