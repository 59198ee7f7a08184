import type { Language } from '../schema/language.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listScreens, type Screen } from './corpus/list-screens.ts'
import { explain } from './explain.ts'
import { countText, fleschKincaidGrade, gulpease } from './readability.ts'

/** Formulas say little about fewer words than these, joined. */
const fewestWords = { it: 60, en: 30 }
const lowestGulpease = { running: 70, easiest: 80 }
const highestGrade = 6

/** Which number a screen misses, or undefined. */
function findMiss(language: Language, { text, easiest }: Screen): string | undefined {
  if (language === 'en') {
    const grade = fleschKincaidGrade(text)
    return grade > highestGrade ? `Flesch-Kincaid grade ${grade.toFixed(1)}, at most ${highestGrade}.` : undefined
  }
  const lowest = easiest ? lowestGulpease.easiest : lowestGulpease.running
  const index = gulpease(text)
  return index < lowest ? `Gulpease ${index.toFixed(1)}, at least ${lowest}.` : undefined
}

export const readableScreens: Check = {
  id: 'readable-screens',
  description: 'What a person reads in one go is easy to read.',
  check: (corpus) =>
    languages.flatMap((language) =>
      listScreens(corpus, language).flatMap((screen) => {
        if (countText(screen.text).words.length < fewestWords[language]) return []
        const noticed = findMiss(language, screen)
        return noticed === undefined
          ? []
          : [
              explain({
                where: `${language} ${screen.id}`,
                noticed,
                why: 'People read it between two conversations, some after few years of school.',
                tryThis: 'ending the longest sentence at its first comma, then a shorter word for the longest one.',
              }),
            ]
      }),
    ),
}
