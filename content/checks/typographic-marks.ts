import type { Language } from '../schema/language.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listTexts } from './corpus/list-texts.ts'
import { explain } from './explain.ts'

type Mark = { pattern: RegExp; noticed: string; tryThis: string }

const everywhere: Mark[] = [
  { pattern: /['‘`´]/u, noticed: 'A straight or turned apostrophe stands here.', tryThis: 'the apostrophe ’ .' },
  { pattern: /\.\.\./u, noticed: 'Three full stops stand here.', tryThis: 'one sign: … .' },
]
const marks: Record<Language, Mark[]> = {
  it: [
    ...everywhere,
    { pattern: /["“”„]/u, noticed: 'Quotes of another language stand here.', tryThis: 'the Italian quotes « ».' },
  ],
  en: [
    ...everywhere,
    { pattern: /["«»„]/u, noticed: 'Straight or foreign quotes stand here.', tryThis: 'the English quotes “ ”.' },
  ],
}

export const typographicMarks: Check = {
  id: 'typographic-marks',
  description: 'Apostrophes and quotes are those of the language.',
  check: (corpus) =>
    languages.flatMap((language) =>
      listTexts(corpus, language).flatMap(({ id, text }) =>
        marks[language]
          .filter(({ pattern }) => pattern.test(text))
          .map(({ noticed, tryThis }) =>
            explain({
              where: `${language} ${id}`,
              noticed,
              why: 'Words that go to someone should look cared for, and search and speech read them alike.',
              tryThis,
            }),
          ),
      ),
    ),
}
