import type { Pack } from '#content/schema/pack.ts'
import type { BareFault, PackPath } from './pack-fault.ts'

const repeated = (ids: readonly { id: string }[] | undefined, path: PackPath): BareFault[] =>
  (ids ?? []).flatMap(({ id }, index, all) =>
    all.findIndex((other) => other.id === id) < index
      ? [{ kind: 'id-twice', path: [...path, index, 'id'], found: id }]
      : [],
  )

const kinds = ['prompts', 'conversations', 'dailyQuestions', 'terms', 'duties'] as const

/** Ids that come twice in a list: favourites and reflections would point at both. */
export const listIdFaults = ({ contacts, services, words }: Pack): BareFault[] => [
  ...repeated(contacts, ['contacts']),
  ...repeated(services, ['services']),
  ...(['it', 'en'] as const).flatMap((language) => {
    const said = words?.[language]
    return [
      ...kinds.flatMap((kind) => repeated(said?.[kind], ['words', language, kind])),
      ...(said?.selfChecks ?? []).flatMap(({ questions }, index) =>
        repeated(questions, ['words', language, 'selfChecks', index, 'questions']),
      ),
    ]
  }),
]
