import { plural } from '#components/app/format-day.ts'
import type { Strings } from '#content/interface/strings.ts'
import type { Language } from '#content/schema/language.ts'
import type { MergeCounts } from '#storage/backup/plan-merge.ts'

/** What a copy would bring, line by line; nothing that counts nothing. */
export function describePlan(counts: MergeCounts, t: Strings, language: Language): string[] {
  const counted = (['new', 'changed', 'same', 'invalid'] as const)
    .filter((key) => counts[key] > 0)
    .map((key) => plural(language, counts[key], t.bringBack[key]))
  return counts.others > 0 ? [...counted, t.bringBack.others] : counted
}
