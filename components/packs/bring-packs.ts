import type { Language } from '#content/schema/language.ts'
import type { Pack } from '#content/schema/pack.ts'
import type { Brought } from '#practice/packs/brought.ts'
import { createBrought } from '#practice/packs/create-brought.ts'
import { parsePack } from '#practice/packs/parse-pack.ts'

export type Bring = (language: Language) => Brought

/** Parsing takes a moment, and views ask again with every change: by the text, as that is what is parsed. */
const parsed = new Map<string, Pack | undefined>()

function parseOnce(text: string): Pack | undefined {
  if (!parsed.has(text)) parsed.set(text, parsePack(text).pack)
  return parsed.get(text)
}

/** What the packs that can be read bring, in each language. The same answer each time, so that views can compare. */
export function bringPacks(kept: readonly { text: string }[]): Bring {
  const known = new Map<Language, Brought>()
  const texts = new Set(kept.map(({ text }) => text))
  for (const text of parsed.keys()) if (!texts.has(text)) parsed.delete(text)
  const readable = kept.flatMap(({ text }) => parseOnce(text) ?? [])
  const packs = readable.filter((pack, index) => readable.findIndex(({ id }) => id === pack.id) === index)
  return (language) => {
    const brought = known.get(language) ?? createBrought(packs, language)
    known.set(language, brought)
    return brought
  }
}
