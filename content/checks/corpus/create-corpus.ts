import { words as englishConfidences } from '../../confidences/en.ts'
import { words as italianConfidences } from '../../confidences/it.ts'
import { conversations as englishConversations } from '../../conversations/en.ts'
import { conversations as italianConversations } from '../../conversations/it.ts'
import { chapters as englishChapters } from '../../course/en.ts'
import { chapters as italianChapters } from '../../course/it.ts'
import { objectives as englishObjectives } from '../../course/objectives/en.ts'
import { objectives as italianObjectives } from '../../course/objectives/it.ts'
import { words as englishPages } from '../../course-pages/en.ts'
import { words as italianPages } from '../../course-pages/it.ts'
import { dailyQuestions as englishDailyQuestions } from '../../daily-questions/en.ts'
import { dailyQuestions as italianDailyQuestions } from '../../daily-questions/it.ts'
import { en } from '../../en.ts'
import { words as englishGiving } from '../../giving/en.ts'
import { words as italianGiving } from '../../giving/it.ts'
import { terms as englishTerms } from '../../glossary/en.ts'
import { terms as italianTerms } from '../../glossary/it.ts'
import { identifierNotes as englishIdentifiers } from '../../identifiers/en.ts'
import { identifierNotes as italianIdentifiers } from '../../identifiers/it.ts'
import { contextMenuTitle, reminderLine, reminderOff } from '../../interface/background.ts'
import { it } from '../../it.ts'
import { words as englishJournalPages } from '../../journal-pages/en.ts'
import { words as italianJournalPages } from '../../journal-pages/it.ts'
import { words as englishLookingBack } from '../../looking-back/en.ts'
import { words as italianLookingBack } from '../../looking-back/it.ts'
import { mirrorNotes as englishNotes } from '../../mirror/en.ts'
import { mirrorExplained as explainedInEnglish } from '../../mirror/explained/en.ts'
import { mirrorExplained as explainedInItalian } from '../../mirror/explained/it.ts'
import { mirrorNotes as italianNotes } from '../../mirror/it.ts'
import { mirrorWords as englishMirror } from '../../mirror/words/en.ts'
import { mirrorWords as italianMirror } from '../../mirror/words/it.ts'
import { words as englishPackPages } from '../../pack-pages/en.ts'
import { words as italianPackPages } from '../../pack-pages/it.ts'
import { paper as englishPaper } from '../../paper/en.ts'
import { paper as italianPaper } from '../../paper/it.ts'
import { words as englishPaperPages } from '../../paper-pages/en.ts'
import { words as italianPaperPages } from '../../paper-pages/it.ts'
import { words as englishPresetPages } from '../../preset-pages/en.ts'
import { words as italianPresetPages } from '../../preset-pages/it.ts'
import { moments as englishMoments } from '../../prompts/en.ts'
import { moments as italianMoments } from '../../prompts/it.ts'
import { helplines } from '../../safety/helplines.ts'
import { selfChecks as englishSelfChecks } from '../../self-checks/en.ts'
import { frame as englishFrame } from '../../self-checks/frame/en.ts'
import { frame as italianFrame } from '../../self-checks/frame/it.ts'
import { selfChecks as italianSelfChecks } from '../../self-checks/it.ts'
import { words as englishStudio } from '../../studio/en.ts'
import { words as italianStudio } from '../../studio/it.ts'
import { words as englishTalkPages } from '../../talk-pages/en.ts'
import { words as italianTalkPages } from '../../talk-pages/it.ts'
import { tapCards as englishTapCards } from '../../tap-cards/en.ts'
import { tapCards as italianTapCards } from '../../tap-cards/it.ts'
import { handbook as englishHandbook } from '../../trainer/en.ts'
import { handbook as italianHandbook } from '../../trainer/it.ts'
import { words as englishTrainerPages } from '../../trainer-pages/en.ts'
import { words as italianTrainerPages } from '../../trainer-pages/it.ts'
import type { Corpus } from './corpus.ts'

/** All words that ship. `factIds`: the facts of the training unit that they may cite. */
export const createCorpus = (factIds: readonly string[]): Corpus => ({
  it: {
    ...it,
    strings: {
      ...it.strings,
      ...italianPages,
      ...italianTalkPages,
      ...italianPackPages,
      ...italianPaperPages,
      ...italianGiving,
      ...italianLookingBack,
      ...italianConfidences,
      ...italianPresetPages,
      ...italianJournalPages,
      ...italianStudio,
      ...italianTrainerPages,
      ...italianMirror,
      ...explainedInItalian,
      background: {
        contextMenuTitle: contextMenuTitle.it,
        reminderLine: reminderLine.it,
        reminderOff: reminderOff.it,
      },
    },
    moments: italianMoments,
    chapters: italianChapters,
    objectives: italianObjectives,
    terms: italianTerms,
    identifierNotes: italianIdentifiers,
    mirrorNotes: italianNotes,
    selfChecks: italianSelfChecks,
    selfCheckFrame: italianFrame,
    conversations: italianConversations,
    dailyQuestions: italianDailyQuestions,
    tapCards: italianTapCards,
    paper: italianPaper,
    handbook: italianHandbook,
  },
  en: {
    ...en,
    strings: {
      ...en.strings,
      ...englishPages,
      ...englishTalkPages,
      ...englishPackPages,
      ...englishPaperPages,
      ...englishGiving,
      ...englishLookingBack,
      ...englishConfidences,
      ...englishPresetPages,
      ...englishJournalPages,
      ...englishStudio,
      ...englishTrainerPages,
      ...englishMirror,
      ...explainedInEnglish,
      background: {
        contextMenuTitle: contextMenuTitle.en,
        reminderLine: reminderLine.en,
        reminderOff: reminderOff.en,
      },
    },
    moments: englishMoments,
    chapters: englishChapters,
    objectives: englishObjectives,
    terms: englishTerms,
    identifierNotes: englishIdentifiers,
    mirrorNotes: englishNotes,
    selfChecks: englishSelfChecks,
    selfCheckFrame: englishFrame,
    conversations: englishConversations,
    dailyQuestions: englishDailyQuestions,
    tapCards: englishTapCards,
    paper: englishPaper,
    handbook: englishHandbook,
  },
  helplines,
  factIds,
})
