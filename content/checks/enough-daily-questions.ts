import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'

const fewest = 90

export const enoughDailyQuestions: Check = {
  id: 'enough-daily-questions',
  description: `Each language has at least ${fewest} questions of the day, none asked twice.`,
  check: (corpus) =>
    languages.flatMap((language) => {
      const count = new Set(corpus[language].dailyQuestions.map(({ text }) => text)).size
      if (count >= fewest) return []
      return [
        explain({
          where: `${language} questions of the day`,
          noticed: `There are ${count}.`,
          why: 'People who write each day meet the same question too soon.',
          tryThis: `a question on a fact that is not asked about yet: ${fewest} or more in all.`,
        }),
      ]
    }),
}
