import type { Writing } from './entry.ts'
import type { EntryWords } from './entry-words.ts'

/** What a reflection is linked to, by name. A conversation that no longer ships has none. */
export function nameLinks(writing: Writing, words: EntryWords): string[] {
  const linked = [...writing.duties, ...writing.functions, ...writing.values]
  const conversation = words.conversations[writing.conversation ?? '']
  return [
    ...[...words.duties, ...words.functions, ...words.values]
      .filter(({ id }) => linked.includes(id))
      .map(({ title }) => title),
    ...(conversation ? [conversation.title] : []),
  ]
}
