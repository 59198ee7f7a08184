import type { Conversation } from '../../schema/conversation.ts'
import type { Chapter, Objective, Term } from '../../schema/course.ts'
import type { DailyQuestion } from '../../schema/daily-question.ts'
import type { Feeling } from '../../schema/feeling.ts'
import type { IdentifierNote } from '../../schema/identifiers.ts'
import type { Language } from '../../schema/language.ts'
import type { MirrorNote } from '../../schema/mirror.ts'
import type { Paper } from '../../schema/paper.ts'
import type { Moment } from '../../schema/prompt.ts'
import type { Helpline, SafetyCard } from '../../schema/safety.ts'
import type { SelfCheck, SelfCheckFrame } from '../../schema/self-check.ts'
import type { TapCard } from '../../schema/tap-card.ts'
import type { Handbook } from '../../schema/trainer.ts'
import type { Unit } from '../../schema/unit.ts'
import type { Welcome } from '../../schema/welcome.ts'

export const languages = ['it', 'en'] as const satisfies readonly Language[]

/** Interface strings as the checks see them: groups of keys, some in a singular and a plural. */
export type StringGroups = Readonly<Record<string, Readonly<Record<string, string | { one: string; other: string }>>>>

/** All words of one language. */
export type LanguageCorpus = {
  strings: StringGroups
  unit: Unit
  feelings: readonly Feeling[]
  safetyCard: SafetyCard
  welcome: Welcome
  moments: readonly Moment[]
  chapters: readonly Chapter[]
  objectives: readonly Objective[]
  terms: readonly Term[]
  identifierNotes: readonly IdentifierNote[]
  mirrorNotes: readonly MirrorNote[]
  selfChecks: readonly SelfCheck[]
  selfCheckFrame: SelfCheckFrame
  conversations: readonly Conversation[]
  dailyQuestions: readonly DailyQuestion[]
  tapCards: readonly TapCard[]
  paper: Paper
  handbook: Handbook
}

/** All words that ship, and the facts that they may cite. */
export type Corpus = Readonly<Record<Language, LanguageCorpus>> & {
  helplines: readonly Helpline[]
  factIds: readonly string[]
}
