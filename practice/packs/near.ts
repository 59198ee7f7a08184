import { packMark } from '#content/pack-pages/mark.ts'
import type { Language } from '#content/schema/language.ts'
import type { NearContact, Pack } from '#content/schema/pack.ts'
import { fill } from '#practice/blanks.ts'
import { inPack } from './in-pack.ts'

/** A contact or a service as people read it. */
export type Near = {
  id: string
  name: string
  reach: string
  about?: string
  /** ISO date: after 180 days a note says to check it first. */
  checkedOn: string
  /** «dal pacchetto …» */
  mark: string
}

export const markOf = (pack: Pack, language: Language): string =>
  fill(packMark[language], { name: pack.name[language] ?? pack.id })

/** Contacts or services of a pack, in a language that it speaks. */
export const listNear = (pack: Pack, near: readonly NearContact[] | undefined, language: Language): Near[] =>
  (near ?? []).map(({ id, name, reach, about, checkedOn }) => ({
    id: inPack(pack.id, id),
    name: name[language] ?? id,
    reach,
    checkedOn,
    mark: markOf(pack, language),
    ...(about?.[language] === undefined ? {} : { about: about[language] }),
  }))
