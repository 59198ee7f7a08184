import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listTexts } from './corpus/list-texts.ts'
import { explain } from './explain.ts'
import { findWorded } from './words/find-worded.ts'
import { markingEnglish } from './words/marking-en.ts'
import { markingItalian } from './words/marking-it.ts'

const lists = { it: markingItalian, en: markingEnglish }

export const noSchoolMarks: Check = {
  id: 'no-school-marks',
  description: 'What follows an answer explains; it neither marks nor praises.',
  check: (corpus) =>
    languages.flatMap((language) =>
      listTexts(corpus, language)
        .filter(({ kind }) => kind === 'feedback')
        .flatMap(({ id, text }) =>
          findWorded(text, lists[language]).map(({ found, why, tryThis }) =>
            explain({ where: `${language} ${id}`, noticed: `“${found}” stands here.`, why, tryThis }),
          ),
        ),
    ),
}
