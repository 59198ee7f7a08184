import type { GivingWords } from '#content/giving/words.ts'
import type { JournalPageWords } from '#content/journal-pages/words.ts'
import type { ConversationTitles } from '#content/schema/conversation.ts'
import type { DailyQuestion } from '#content/schema/daily-question.ts'
import type { Feeling } from '#content/schema/feeling.ts'
import type { TapCard } from '#content/schema/tap-card.ts'
import type { CoreFunction, Duty, Value } from '#content/schema/unit.ts'

/** What a reflection can hold besides text and be linked to, by name, and the words around it. */
export type EntryWords = {
  duties: readonly Duty[]
  functions: readonly CoreFunction[]
  values: readonly Value[]
  feelings: readonly Feeling[]
  conversations: ConversationTitles
  cards: readonly TapCard[]
  questions: readonly DailyQuestion[]
  pages: JournalPageWords
  giving: GivingWords
}
