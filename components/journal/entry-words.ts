import type { ConversationTitles } from '#content/schema/conversation.ts'
import type { Feeling } from '#content/schema/feeling.ts'
import type { CoreFunction, Duty, Value } from '#content/schema/unit.ts'

/** What a reflection can be linked to, by name. */
export type EntryWords = {
  duties: readonly Duty[]
  functions: readonly CoreFunction[]
  values: readonly Value[]
  feelings: readonly Feeling[]
  conversations: ConversationTitles
}
