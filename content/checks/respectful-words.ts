import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listTexts } from './corpus/list-texts.ts'
import { explain } from './explain.ts'
import { findWorded } from './words/find-worded.ts'
import { disrespectfulEnglish } from './words/respectful-en.ts'
import { disrespectfulItalian } from './words/respectful-it.ts'

const lists = { it: disrespectfulItalian, en: disrespectfulEnglish }

export const respectfulWords: Check = {
  id: 'respectful-words',
  description: 'People come before what happens to them.',
  check: (corpus) =>
    languages.flatMap((language) =>
      listTexts(corpus, language).flatMap(({ id, text }) =>
        findWorded(text, lists[language]).map(({ found, why, tryThis }) =>
          explain({ where: `${language} ${id}`, noticed: `“${found}” stands here.`, why, tryThis }),
        ),
      ),
    ),
}
