import type { Conversation } from '../schema/conversation.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { findRepeated } from './corpus/find-repeated.ts'
import { listEndless, listReachable, listWays } from './corpus/walk-conversation.ts'
import { explain } from './explain.ts'

function checkWays(conversation: Conversation) {
  const { turns, endings } = conversation
  const places = [...turns, ...endings].map(({ id }) => id)
  const reached = listReachable(conversation)
  const deadEnds = turns.flatMap((turn) =>
    listWays(turn)
      .filter(({ to }) => !places.includes(to))
      .map(({ by, to }) => ({
        noticed: `At “${turn.id}”, “${by}” leads to “${to}”, which is not there.`,
        tryThis: 'the id of a turn or an ending of this conversation.',
      })),
  )
  return [
    ...deadEnds,
    ...places
      .filter((id) => !reached.has(id))
      .map((id) => ({ noticed: `Nothing leads to “${id}”.`, tryThis: 'a reply that leads there, or leave it out.' })),
    // Where a way leads nowhere, all turns before it would be named too.
    ...(deadEnds.length > 0 ? [] : listEndless(conversation)).map((id) => ({
      noticed: `From “${id}” one may go round for ever.`,
      tryThis: 'ways that lead on. A person can go back to any turn by themselves.',
    })),
    ...findRepeated(places).map((id) => ({ noticed: `“${id}” comes twice.`, tryThis: 'an id of its own for each.' })),
    ...turns.flatMap((turn) =>
      findRepeated(turn.replies.map(({ id }) => id)).map((id) => ({
        noticed: `At “${turn.id}” two replies are called “${id}”.`,
        tryThis: 'an id of its own for each.',
      })),
    ),
  ]
}

export const conversationsEnd: Check = {
  id: 'conversations-end',
  description: 'In a conversation every turn and ending can be reached, and every way comes to an end.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].conversations.flatMap((conversation) =>
        checkWays(conversation).map((fault) =>
          explain({
            where: `${language} ${conversation.id}`,
            why: 'A person would stand before a screen that leads nowhere, or words would never be read.',
            ...fault,
          }),
        ),
      ),
    ),
}
