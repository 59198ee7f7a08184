import type { Form } from '#practice/studio/field.ts'
import type { StudioItem } from '#practice/studio/studio-draft.ts'
import type { Studio } from './studio-context.ts'

const longest = 60

/** By what one knows a thing in a list: its first words. */
export function sayTitle({ words: { studio }, language }: Studio, { title }: Form, item: StudioItem): string {
  const { it, en, values } = item
  const shared = values[title]
  const words =
    item[language][title]?.trim() ||
    it[title]?.trim() ||
    en[title]?.trim() ||
    (typeof shared === 'string' ? shared.trim() : '')
  if (words === '') return studio.unnamed
  return words.length > longest ? `${words.slice(0, longest).trimEnd()}…` : words
}
