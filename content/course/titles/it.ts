import type { CourseTitles } from '../../schema/course.ts'

/** Chapters and their screens by id, in the order of the course. Apart from their words: a list needs no more. */
export const titles = {
  'what-it-is': {
    title: 'Che cos’è il peer support',
    screens: {
      'what-it-is-peers': 'Chi sono i pari',
      'what-it-is-definition': 'Una definizione che resta aperta',
    },
  },
} as const satisfies CourseTitles
