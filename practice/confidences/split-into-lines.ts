import type { Language } from '#content/schema/language.ts'

/** The sentences of a text one by one, as a person may want to take some along and leave the others. */
export function splitIntoLines(text: string, language: Language): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return text
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((line) => line !== '')
}
