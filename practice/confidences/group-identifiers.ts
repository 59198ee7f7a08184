import type { Identifier, IdentifierKind } from '#practice/identifiers/identifier.ts'

/** One of the texts that are looked at together: a box, a part of a reflection, a line. */
export type PlacedText = { id: string; text: string }

export type Mention = { textId: string; identifier: Identifier }

/** Words by which someone could be recognised, with every place where they stand. */
export type Recognised = {
  /** The same for the same words, wherever they have moved since. */
  key: string
  kind: IdentifierKind
  /** The words, as they stand where they come first. */
  words: string
  general: readonly string[]
  mentions: readonly Mention[]
}

const readHints = (text: string, { hints = [] }: Identifier) =>
  hints.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** What was found in some texts, the same words only once, in the order in which they first come. */
export function groupIdentifiers(
  found: readonly (PlacedText & { identifiers: readonly Identifier[] })[],
): readonly Recognised[] {
  const groups = new Map<string, Recognised & { mentions: Mention[] }>()
  for (const { id: textId, text, identifiers } of found) {
    for (const identifier of identifiers) {
      const { kind, start, end, general } = identifier
      const words = (kind === 'jigsaw' && readHints(text, identifier)) || text.slice(start, end).replace(/\s+/g, ' ')
      const key = `${kind} ${words.toLocaleLowerCase()}`
      const known = groups.get(key)
      if (known) known.mentions.push({ textId, identifier })
      else groups.set(key, { key, kind, words, general, mentions: [{ textId, identifier }] })
    }
  }
  return [...groups.values()]
}
