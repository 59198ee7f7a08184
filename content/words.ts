import type { ConfidenceWords } from './confidences/words.ts'
import type { CoursePageWords } from './course-pages/words.ts'
import { createWords, type Words } from './create-words.ts'
import type { GivingWords } from './giving/words.ts'
import type { Strings } from './interface/strings.ts'
import type { JournalPageWords } from './journal-pages/words.ts'
import type { LookingBackWords } from './looking-back/words.ts'
import type { MirrorExplained } from './mirror/explained/mirror-explained.ts'
import type { MirrorWords } from './mirror/words/mirror-words.ts'
import type { PackPageWords } from './pack-pages/words.ts'
import type { PaperPageWords } from './paper-pages/words.ts'
import type { PresetPageWords } from './preset-pages/words.ts'
import type { ConversationTitles } from './schema/conversation.ts'
import type { Chapter, CourseTitles, Objective, ObjectiveId, Term } from './schema/course.ts'
import type { DailyQuestion } from './schema/daily-question.ts'
import type { Feeling } from './schema/feeling.ts'
import type { IdentifierNote } from './schema/identifiers.ts'
import type { MirrorNote } from './schema/mirror.ts'
import type { Paper } from './schema/paper.ts'
import type { Moment } from './schema/prompt.ts'
import type { SafetyCard } from './schema/safety.ts'
import type { SelfCheck, SelfCheckFrame } from './schema/self-check.ts'
import type { TapCard } from './schema/tap-card.ts'
import type { Handbook } from './schema/trainer.ts'
import type { Confidentiality, CoreFunction, Duty, Value } from './schema/unit.ts'
import type { Welcome } from './schema/welcome.ts'
import type { StudioWords } from './studio/words.ts'
import type { TalkPageWords } from './talk-pages/words.ts'
import type { TrainerPageWords } from './trainer-pages/words.ts'

/** The interface, which every view needs. All other words come when a view asks for them. */
export const interfaceWords = createWords<Strings>({
  it: async () => (await import('./interface/it.ts')).strings,
  en: async () => (await import('./interface/en.ts')).strings,
})

export const dutyWords = createWords<readonly Duty[]>({
  it: async () => (await import('./unit-1/it/duties.ts')).duties,
  en: async () => (await import('./unit-1/en/duties.ts')).duties,
})

export const functionWords = createWords<readonly CoreFunction[]>({
  it: async () => (await import('./unit-1/it/functions.ts')).functions,
  en: async () => (await import('./unit-1/en/functions.ts')).functions,
})

export const valueWords = createWords<readonly Value[]>({
  it: async () => (await import('./unit-1/it/values.ts')).values,
  en: async () => (await import('./unit-1/en/values.ts')).values,
})

export const confidentialityWords = createWords<Confidentiality>({
  it: async () => (await import('./unit-1/it/confidentiality.ts')).confidentiality,
  en: async () => (await import('./unit-1/en/confidentiality.ts')).confidentiality,
})

export const feelingWords = createWords<readonly Feeling[]>({
  it: async () => (await import('./feelings/it.ts')).feelings,
  en: async () => (await import('./feelings/en.ts')).feelings,
})

export const safetyWords = createWords<SafetyCard>({
  it: async () => (await import('./safety/it/card.ts')).safetyCard,
  en: async () => (await import('./safety/en/card.ts')).safetyCard,
})

export const welcomeWords = createWords<Welcome>({
  it: async () => (await import('./welcome/it.ts')).welcome,
  en: async () => (await import('./welcome/en.ts')).welcome,
})

/** The list that the side panel starts with; by far smaller than the words of all moments. */
export const momentTitleWords = createWords<Readonly<Record<string, string>>>({
  it: async () => (await import('./prompts/titles/it.ts')).titles,
  en: async () => (await import('./prompts/titles/en.ts')).titles,
})

export const momentWords = createWords<readonly Moment[]>({
  it: async () => (await import('./prompts/it.ts')).moments,
  en: async () => (await import('./prompts/en.ts')).moments,
})

/** Conversations by id, as lists and links show them; their words are in `conversations/words.ts`. */
export const conversationTitleWords = createWords<ConversationTitles>({
  it: async () => (await import('./conversations/titles/it.ts')).titles,
  en: async () => (await import('./conversations/titles/en.ts')).titles,
})

export const dailyQuestionWords = createWords<readonly DailyQuestion[]>({
  it: async () => (await import('./daily-questions/it.ts')).dailyQuestions,
  en: async () => (await import('./daily-questions/en.ts')).dailyQuestions,
})

/** The words around writing in the journal. */
export const journalPageWords = createWords<JournalPageWords>({
  it: async () => (await import('./journal-pages/it.ts')).words,
  en: async () => (await import('./journal-pages/en.ts')).words,
})

/** What a person can tap instead of writing. */
export const tapCardWords = createWords<readonly TapCard[]>({
  it: async () => (await import('./tap-cards/it.ts')).tapCards,
  en: async () => (await import('./tap-cards/en.ts')).tapCards,
})

/** The words around conversations, which come with the player. */
export const talkPageWords = createWords<TalkPageWords>({
  it: async () => (await import('./talk-pages/it.ts')).words,
  en: async () => (await import('./talk-pages/en.ts')).words,
})

/** Chapters and screens by id, as lists and links show them; by far smaller than the course. */
export const courseTitleWords = createWords<CourseTitles>({
  it: async () => (await import('./course/titles/it.ts')).titles,
  en: async () => (await import('./course/titles/en.ts')).titles,
})

export const courseWords = createWords<readonly Chapter[]>({
  it: async () => (await import('./course/it.ts')).chapters,
  en: async () => (await import('./course/en.ts')).chapters,
})

/** What the course lets people learn. */
export const objectiveWords = createWords<readonly Objective[]>({
  it: async () => (await import('./course/objectives/it.ts')).objectives,
  en: async () => (await import('./course/objectives/en.ts')).objectives,
})

export const glossaryWords = createWords<readonly Term[]>({
  it: async () => (await import('./glossary/it.ts')).terms,
  en: async () => (await import('./glossary/en.ts')).terms,
})

/** Names of the objectives and the words that every question shares: what a screen needs before it has a question. */
export const selfCheckFrameWords = createWords<SelfCheckFrame>({
  it: async () => (await import('./self-checks/frame/it.ts')).frame,
  en: async () => (await import('./self-checks/frame/en.ts')).frame,
})

/** Questions come one objective at a time: nobody looks at all six in one sitting. */
export const selfCheckWords = {
  'obj-principles': createWords<SelfCheck>({
    it: async () => (await import('./self-checks/it/principles.ts')).principles,
    en: async () => (await import('./self-checks/en/principles.ts')).principles,
  }),
  'obj-rules': createWords<SelfCheck>({
    it: async () => (await import('./self-checks/it/rules.ts')).rules,
    en: async () => (await import('./self-checks/en/rules.ts')).rules,
  }),
  'obj-types': createWords<SelfCheck>({
    it: async () => (await import('./self-checks/it/types.ts')).types,
    en: async () => (await import('./self-checks/en/types.ts')).types,
  }),
  'obj-role': createWords<SelfCheck>({
    it: async () => (await import('./self-checks/it/role.ts')).role,
    en: async () => (await import('./self-checks/en/role.ts')).role,
  }),
  'obj-responsibilities': createWords<SelfCheck>({
    it: async () => (await import('./self-checks/it/responsibilities.ts')).responsibilities,
    en: async () => (await import('./self-checks/en/responsibilities.ts')).responsibilities,
  }),
  'obj-confidentiality': createWords<SelfCheck>({
    it: async () => (await import('./self-checks/it/confidentiality.ts')).confidentiality,
    en: async () => (await import('./self-checks/en/confidentiality.ts')).confidentiality,
  }),
} satisfies Record<ObjectiveId, Words<SelfCheck>>

/** The words around the course, which no other page needs. */
export const coursePageWords = createWords<CoursePageWords>({
  it: async () => (await import('./course-pages/it.ts')).words,
  en: async () => (await import('./course-pages/en.ts')).words,
})

/** The words of giving and receiving. */
export const givingWords = createWords<GivingWords>({
  it: async () => (await import('./giving/it.ts')).words,
  en: async () => (await import('./giving/en.ts')).words,
})

/** The words of looking back and of finding again. */
export const lookingBackWords = createWords<LookingBackWords>({
  it: async () => (await import('./looking-back/it.ts')).words,
  en: async () => (await import('./looking-back/en.ts')).words,
})

/** The words around what is printed. */
export const paperPageWords = createWords<PaperPageWords>({
  it: async () => (await import('./paper-pages/it.ts')).words,
  en: async () => (await import('./paper-pages/en.ts')).words,
})

/** The words around packs, for the settings, the checker and the lists that show what they bring. */
export const packPageWords = createWords<PackPageWords>({
  it: async () => (await import('./pack-pages/it.ts')).words,
  en: async () => (await import('./pack-pages/en.ts')).words,
})

/** The words around what could give someone away: while writing, before a copy, on the way to supervision. */
export const confidenceWords = createWords<ConfidenceWords>({
  it: async () => (await import('./confidences/it.ts')).words,
  en: async () => (await import('./confidences/en.ts')).words,
})

/** What is said where an organisation set something beforehand: on most computers, never. */
export const presetWords = createWords<PresetPageWords>({
  it: async () => (await import('./preset-pages/it.ts')).words,
  en: async () => (await import('./preset-pages/en.ts')).words,
})

/** What stands on paper alone: the sheet for the peer, and the sources of the facts. */
export const paperWords = createWords<Paper>({
  it: async () => (await import('./paper/it.ts')).paper,
  en: async () => (await import('./paper/en.ts')).paper,
})

/** What stands around the draft mirror. */
export const mirrorWords = createWords<MirrorWords>({
  it: async () => (await import('./mirror/words/it.ts')).mirrorWords,
  en: async () => (await import('./mirror/words/en.ts')).mirrorWords,
})

/** What people read about each rule of the draft mirror; in a file with the mirror itself. */
export const mirrorNoteWords = createWords<readonly MirrorNote[]>({
  it: async () => (await import('./mirror/it.ts')).mirrorNotes,
  en: async () => (await import('./mirror/en.ts')).mirrorNotes,
})

/** The page that explains the draft mirror. */
export const mirrorExplainedWords = createWords<MirrorExplained>({
  it: async () => (await import('./mirror/explained/it.ts')).mirrorExplained,
  en: async () => (await import('./mirror/explained/en.ts')).mirrorExplained,
})

/** What people read about words that can give someone away, kind by kind. */
export const identifierWords = createWords<readonly IdentifierNote[]>({
  it: async () => (await import('./identifiers/it.ts')).identifierNotes,
  en: async () => (await import('./identifiers/en.ts')).identifierNotes,
})

/** What trainers read and print. */
export const handbookWords = createWords<Handbook>({
  it: async () => (await import('./trainer/it.ts')).handbook,
  en: async () => (await import('./trainer/en.ts')).handbook,
})

/** The words around what trainers read, print and show to a group. */
export const trainerPageWords = createWords<TrainerPageWords>({
  it: async () => (await import('./trainer-pages/it.ts')).words,
  en: async () => (await import('./trainer-pages/en.ts')).words,
})

/** The words of the pack studio. */
export const studioWords = createWords<StudioWords>({
  it: async () => (await import('./studio/it.ts')).words,
  en: async () => (await import('./studio/en.ts')).words,
})
