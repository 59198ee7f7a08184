import type { Links } from './add-links.ts'
import type { EntryWords } from './entry-words.ts'

type LinkWords = Pick<EntryWords, 'duties' | 'functions' | 'values' | 'conversations'>

/** What a reflection is linked to, by name. A conversation that no longer ships has none. */
export function nameLinks(writing: Links, words: LinkWords): string[] {
  const linked = [...writing.duties, ...writing.functions, ...writing.values]
  const conversation = words.conversations[writing.conversation ?? '']
  return [
    ...[...words.duties, ...words.functions, ...words.values]
      .filter(({ id }) => linked.includes(id))
      .map(({ title }) => title),
    ...(conversation ? [conversation.title] : []),
  ]
}
