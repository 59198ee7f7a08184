import type { NearContact, Pack } from '#content/schema/pack.ts'
import type { BareFault, PackPath } from './pack-fault.ts'

const languages = ['it', 'en'] as const

type Said = Partial<Record<(typeof languages)[number], unknown>>

/** What a pack says in a language that it names, and in no other. */
export function listLanguageFaults(pack: Pack): BareFault[] {
  const check = (said: Said | undefined, path: PackPath): BareFault[] =>
    said === undefined
      ? []
      : languages.flatMap((language): BareFault[] => {
          const isNamed = pack.languages.includes(language)
          if (isNamed === (said[language] !== undefined)) return []
          return [{ kind: isNamed ? 'language-missing' : 'language-not-named', path: [...path, language] }]
        })
  const checkNear = (near: readonly NearContact[] | undefined, field: string) =>
    (near ?? []).flatMap(({ name, about }, index) => [
      ...check(name, [field, index, 'name']),
      ...check(about, [field, index, 'about']),
    ])
  return [
    ...check(pack.name, ['name']),
    ...check(pack.about, ['about']),
    ...checkNear(pack.contacts, 'contacts'),
    ...checkNear(pack.services, 'services'),
    ...check(pack.words, ['words']),
  ]
}
