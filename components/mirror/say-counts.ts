import { plural } from '#components/app/format-day.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Language } from '#content/schema/language.ts'
import type { ListeningCounts } from '#practice/mirror/count-listening.ts'

const kinds = ['openQuestions', 'closedQuestions', 'reflections'] as const

/** “two open questions, one reflection”; undefined where there are none. */
export function sayCounts(words: MirrorWords, language: Language, counts: ListeningCounts): string | undefined {
  const numbers = words.mirror.inWords.split(' ')
  const said = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) =>
      plural(language, counts[kind], words.mirror[kind]).replace(/\d+/, (count) => numbers[+count] ?? count),
    )
    .join(', ')
  return said === '' ? undefined : `${said.charAt(0).toLocaleUpperCase(language)}${said.slice(1)}.`
}
