import type { EntryWords } from '#components/journal/entry-words.ts'
import { titles as englishConversations } from '#content/conversations/titles/en.ts'
import { titles as italianConversations } from '#content/conversations/titles/it.ts'
import { dailyQuestions as englishQuestions } from '#content/daily-questions/en.ts'
import { dailyQuestions as italianQuestions } from '#content/daily-questions/it.ts'
import { feelings as englishFeelings } from '#content/feelings/en.ts'
import { feelings as italianFeelings } from '#content/feelings/it.ts'
import { words as englishGiving } from '#content/giving/en.ts'
import { words as italianGiving } from '#content/giving/it.ts'
import { strings as english } from '#content/interface/en.ts'
import { strings as italian } from '#content/interface/it.ts'
import type { Strings } from '#content/interface/strings.ts'
import { words as englishPages } from '#content/journal-pages/en.ts'
import { words as italianPages } from '#content/journal-pages/it.ts'
import type { Language } from '#content/schema/language.ts'
import { tapCards as englishCards } from '#content/tap-cards/en.ts'
import { tapCards as italianCards } from '#content/tap-cards/it.ts'
import { duties as englishDuties } from '#content/unit-1/en/duties.ts'
import { functions as englishFunctions } from '#content/unit-1/en/functions.ts'
import { values as englishValues } from '#content/unit-1/en/values.ts'
import { duties as italianDuties } from '#content/unit-1/it/duties.ts'
import { functions as italianFunctions } from '#content/unit-1/it/functions.ts'
import { values as italianValues } from '#content/unit-1/it/values.ts'

/** The words of the reader: both languages lie in the one file. */
export const readerWords: Record<Language, { t: Strings; words: EntryWords }> = {
  it: {
    t: italian,
    words: {
      duties: italianDuties,
      functions: italianFunctions,
      values: italianValues,
      feelings: italianFeelings,
      conversations: italianConversations,
      cards: italianCards,
      questions: italianQuestions,
      pages: italianPages,
      giving: italianGiving,
    },
  },
  en: {
    t: english,
    words: {
      duties: englishDuties,
      functions: englishFunctions,
      values: englishValues,
      feelings: englishFeelings,
      conversations: englishConversations,
      cards: englishCards,
      questions: englishQuestions,
      pages: englishPages,
      giving: englishGiving,
    },
  },
}
