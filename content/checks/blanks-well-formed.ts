import type { Check } from './check.ts'
import { hasBalancedBlanks, listBlanks } from './corpus/blanks.ts'
import { languages } from './corpus/corpus.ts'
import { listTexts } from './corpus/list-texts.ts'
import type { Text } from './corpus/text.ts'
import { explain } from './explain.ts'

/** One word a person reads. Interface strings are filled by code, which takes no accents. */
const plainName = /^\p{Ll}+$/u
const codeName = /^[a-z]+$/

function checkText({ id, text }: Text) {
  if (!hasBalancedBlanks(text)) {
    return [
      {
        noticed: 'A brace stands alone.',
        why: 'The blank would be shown as text, and sent unseen.',
        tryThis: 'a pair: {name}.',
      },
    ]
  }
  const shape = id.startsWith('interface.') ? codeName : plainName
  return listBlanks(text)
    .filter((name) => !shape.test(name))
    .map((name) => ({
      noticed: `A blank is called “${name}”.`,
      why: 'Its name is read aloud and stands in the words until someone fills it.',
      tryThis: 'one plain word in small letters, in the language of the words.',
    }))
}

export const blanksWellFormed: Check = {
  id: 'blanks-well-formed',
  description: 'Blanks are closed, and named with one plain word in small letters.',
  check: (corpus) =>
    languages.flatMap((language) =>
      listTexts(corpus, language).flatMap((text) =>
        checkText(text).map((fault) => explain({ where: `${language} ${text.id}`, ...fault })),
      ),
    ),
}
