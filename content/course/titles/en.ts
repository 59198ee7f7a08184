import type { CourseTitles } from '../../schema/course.ts'

/** Chapters and their screens by id, in the order of the course. Apart from their words: a list needs no more. */
export const titles = {
  'what-it-is': {
    title: 'What peer support is',
    screens: {
      'what-it-is-peers': 'Who peers are',
      'what-it-is-definition': 'A meaning that stays open',
    },
  },
} as const satisfies CourseTitles
