import type { Found, IdentifierRule } from './identifier-rule.ts'
import type { OwnNames } from './own-names.ts'
import type { Passage } from './passage.ts'
import { preparePassage } from './prepare-passage.ts'

const sameWord = (one: string, other: string) => one === other || one.replace(/'$/, '') === other.replace(/'$/, '')

function findNames({ words }: Passage, names: readonly string[]): Found[] {
  return names.flatMap((name) => {
    const wanted = preparePassage(name).words.map(({ plain }) => plain)
    if (wanted.length === 0) return []
    return words.flatMap((first, at): Found[] => {
      const last = words[at + wanted.length - 1]
      const fits = last !== undefined && wanted.every((word, step) => sameWord(words[at + step]?.plain ?? '', word))
      return fits ? [{ start: first.start, end: last.end }] : []
    })
  })
}

const ownRule = (kind: IdentifierRule['kind'], names: readonly string[], as?: string): IdentifierRule => ({
  kind,
  description: 'A name from the list that the person keeps.',
  find: (passage) => findNames(passage, names).map((found) => (as === undefined ? found : { ...found, as })),
})

/** What a person, or a trainer, named; found in whatever letters it is typed. */
export const ownRules = ({ people, places, services }: OwnNames): IdentifierRule[] => [
  ownRule('person-name', people),
  ownRule('place', places, 'near'),
  ownRule('service', services),
]
