import { plural } from '#components/app/format-day.ts'
import type { MirrorWords } from '#content/mirror/words/mirror-words.ts'
import type { Language } from '#content/schema/language.ts'
import type { MirrorResult } from '#practice/mirror/label.ts'

/** What a look at some words brought, as it is said once to people who listen to the screen. */
export function sayLooked({ mirror }: MirrorWords, language: Language, { paused, findings }: MirrorResult): string {
  if (paused) return mirror.danger
  if (findings.length === 0) return mirror.nothing
  return `${mirror.second}: ${plural(language, findings.length, { one: '{count}', other: '{count}' })}`
}
