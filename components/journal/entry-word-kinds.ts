import {
  conversationTitleWords,
  dailyQuestionWords,
  dutyWords,
  feelingWords,
  functionWords,
  journalPageWords,
  tapCardWords,
  valueWords,
} from '#content/words.ts'

/** What writing needs beside the interface: loaded ahead, so that the page does not move under the first words. */
export const entryWordKinds = [
  dutyWords,
  functionWords,
  valueWords,
  feelingWords,
  conversationTitleWords,
  tapCardWords,
  dailyQuestionWords,
  journalPageWords,
] as const
