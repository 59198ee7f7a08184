import type { PackPageWords } from '#content/pack-pages/words.ts'
import type { Language } from '#content/schema/language.ts'
import type { Pack } from '#content/schema/pack.ts'
import { fill } from '#practice/blanks.ts'

/** A pack as the lists of the settings show it. */
export type PackLine = { id: string; name: string; about: string | undefined; facts: string }

const languageNames = { it: 'italiano', en: 'English' } as const

/** "Made by … · version 2 · Languages: italiano, English". A pack in another language goes by its own name. */
export function toPackLine(pack: Pack, { packs }: PackPageWords, language: Language): PackLine {
  const spoken = pack.languages.includes(language) ? language : (pack.languages[0] ?? language)
  return {
    id: pack.id,
    name: pack.name[spoken] ?? pack.id,
    about: pack.about?.[spoken],
    facts: [
      fill(packs.madeBy, { author: pack.author }),
      fill(packs.version, { version: pack.version }),
      fill(packs.inLanguages, { languages: pack.languages.map((one) => languageNames[one]).join(', ') }),
    ].join(' · '),
  }
}
