import type { Language } from '../schema/language.ts'
import type { Prompt } from '../schema/prompt.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { explain } from './explain.ts'
import { countText } from './readability.ts'

const longest = 14
const beginnings: Record<Language, string> = { it: 'Non ', en: 'Not ' }

function checkSentence(text: string) {
  const { sentences, words } = countText(text)
  if (words.length === 0) return { noticed: 'Nothing stands here.', tryThis: 'one short sentence.' }
  if (words.length > longest) {
    return { noticed: `${words.length} words stand here.`, tryThis: `${longest} words or fewer.` }
  }
  if (sentences.length > 1 || !text.endsWith('.')) {
    return { noticed: `“${text}” is not one sentence.`, tryThis: 'one sentence with its full stop.' }
  }
  return undefined
}

function checkPrompt({ opens, notWhen }: Prompt, language: Language) {
  const beginning = beginnings[language]
  const start = notWhen.startsWith(beginning)
    ? []
    : [{ field: 'notWhen', noticed: `“${notWhen}” could be taken for a use.`, tryThis: `“${beginning}…”` }]
  return [
    ...Object.entries({ opens, notWhen }).flatMap(([field, text]) => {
      const fault = checkSentence(text)
      return fault ? [{ field, ...fault }] : []
    }),
    ...(notWhen === '' ? [] : start),
  ]
}

export const opensAndNotWhen: Check = {
  id: 'opens-and-not-when',
  description: 'Every prompt says what it opens and when not to use it, each in one short sentence.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].moments.flatMap(({ prompts }) =>
        prompts.flatMap((prompt) =>
          checkPrompt(prompt, language).map(({ field, noticed, tryThis }) =>
            explain({
              where: `${language} ${prompt.id} ${field}`,
              noticed,
              why: 'The same words help one day and hurt the next: people choose at a glance.',
              tryThis,
            }),
          ),
        ),
      ),
    ),
}
