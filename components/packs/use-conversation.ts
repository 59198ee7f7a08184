import { useMemo } from 'preact/hooks'
import { conversationWords } from '#content/conversations/words.ts'
import { createWords, type Words } from '#content/create-words.ts'
import type { Conversation } from '#content/schema/conversation.ts'
import { usePacks } from './use-packs.ts'

/** The words of a conversation that ships, or that a pack brings; undefined where neither has it. */
export function useConversation(id: string | undefined): Words<Conversation> | undefined {
  const packs = usePacks()
  return useMemo(() => {
    const brought = id === undefined ? undefined : packs?.findConversation(id)
    if (!brought) return id === undefined || !Object.hasOwn(conversationWords, id) ? undefined : conversationWords[id]
    return createWords({ it: async () => brought, en: async () => brought })
  }, [id, packs])
}
