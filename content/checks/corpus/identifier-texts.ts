import type { IdentifierNote } from '../../schema/identifiers.ts'
import type { Text } from './text.ts'

const asSentences = (words: readonly string[]) =>
  words.map((phrase) => `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)}.`).join(' ')

/** What people read about one kind of words that can give someone away; its general words as one text. */
export const identifierTexts = ({ id, name, why, facts, general }: IdentifierNote): Text[] => [
  { id: `identifier-${id}-name`, kind: 'label', facts, text: name },
  { id: `identifier-${id}-why`, kind: 'screen', facts, text: why },
  ...(general.length === 0
    ? []
    : [
        {
          id: `identifier-${id}-general`,
          kind: 'label',
          facts,
          text: asSentences(general.flatMap(({ words }) => words)),
        } as const,
      ]),
]
