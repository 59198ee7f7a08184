import type { Conversation, ConversationTitles } from '#content/schema/conversation.ts'
import type { ObjectiveId, Term } from '#content/schema/course.ts'
import type { DailyQuestion } from '#content/schema/daily-question.ts'
import type { Moment } from '#content/schema/prompt.ts'
import type { Question } from '#content/schema/self-check.ts'
import type { Duty } from '#content/schema/unit.ts'
import type { Near } from './near.ts'

/** What packs bring in one language, joined to what ships. What ships comes first, and nothing of it goes or moves. */
export type Brought = {
  contacts: readonly Near[]
  services: readonly Near[]
  /** Names of places and services, for the confidentiality mirror. Whatever the language: a name is a name. */
  places: readonly string[]
  terms: readonly (Term & { mark: string })[]
  duties: readonly Duty[]
  /** «dal pacchetto …», for the id of anything that a pack brought; undefined for what ships. */
  markOf: (id: string) => string | undefined
  joinMoments: (shipped: readonly Moment[]) => Moment[]
  joinTitles: (shipped: ConversationTitles) => ConversationTitles
  joinDailyQuestions: (shipped: readonly DailyQuestion[]) => DailyQuestion[]
  findConversation: (id: string) => Conversation | undefined
  listQuestions: (objective: ObjectiveId) => Question[]
}
