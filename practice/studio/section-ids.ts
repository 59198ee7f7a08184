/** What a pack can hold, in the order in which the studio asks for it. Self-check questions: one section for each form. */
export const sectionIds = [
  'contacts',
  'services',
  'places',
  'prompts',
  'dailyQuestions',
  'terms',
  'duties',
  'conversations',
  'true-or-false',
  'choose-reply',
  'sort',
  'may-i-share',
] as const
export type SectionId = (typeof sectionIds)[number]
