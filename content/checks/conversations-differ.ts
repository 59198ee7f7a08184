import type { Conversation } from '../schema/conversation.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { findRepeated } from './corpus/find-repeated.ts'
import { explain } from './explain.ts'

/** What tempts, by its first label, in the order in which one meets it. */
const listTemptations = ({ turns }: Conversation) =>
  turns.flatMap(({ replies }) => replies.filter(({ fits }) => !fits).map(({ labels }) => labels[0])).join(', ')

const listPlaces = ({ turns }: Conversation) =>
  turns.map(({ replies }) => replies.findIndex(({ fits }) => fits)).join(', ')

const sides = [
  { about: 'situation', read: ({ situation }: Conversation) => [situation] },
  { about: 'person', read: ({ peer }: Conversation) => [peer] },
  { about: 'order of temptations', read: (conversation: Conversation) => [listTemptations(conversation)] },
  { about: 'ending', read: ({ endings }: Conversation) => endings.map(({ between }) => between) },
  { about: 'thing to take along', read: ({ endings }: Conversation) => endings.map(({ takeAlong }) => takeAlong) },
]

const checkPlaces = (conversation: Conversation) =>
  new Set(listPlaces(conversation).split(', ')).size < 2
    ? [
        {
          where: conversation.id,
          noticed: 'The first reply that fits is always at the same place.',
          tryThis: 'another order at one of its turns, in both languages.',
        },
      ]
    : []

export const conversationsDiffer: Check = {
  id: 'conversations-differ',
  description: 'No two conversations share a person, a situation, an order of temptations or an ending.',
  check: (corpus) =>
    languages.flatMap((language) => {
      const { conversations } = corpus[language]
      return [
        ...sides.flatMap(({ about, read }) =>
          findRepeated(conversations.flatMap(read)).map((shared) => ({
            where: 'conversations',
            noticed: `Two have the same ${about}: “${shared}”`,
            tryThis: 'one of its own for each.',
          })),
        ),
        ...conversations.flatMap(checkPlaces),
      ].map(({ where, ...fault }) =>
        explain({
          where: `${language} ${where}`,
          why: 'People would learn the pattern, and stop listening.',
          ...fault,
        }),
      )
    }),
}
