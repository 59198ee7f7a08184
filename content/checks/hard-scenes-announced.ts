import type { Conversation } from '../schema/conversation.ts'
import type { Check } from './check.ts'
import { languages } from './corpus/corpus.ts'
import { listWays } from './corpus/walk-conversation.ts'
import { explain } from './explain.ts'

/** Whether one could come from one place to another by some way. */
function leadsTo({ turns }: Conversation, from: string, wanted: string): boolean {
  const seen = new Set<string>()
  const next = [from]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === wanted) return true
    if (seen.has(id)) continue
    seen.add(id)
    const turn = turns.find((known) => known.id === id)
    if (turn) next.push(...listWays(turn).map(({ to }) => to))
  }
  return false
}

function checkHard(conversation: Conversation) {
  const hardTurns = conversation.turns.filter(({ hard }) => hard !== undefined)
  const hasNote = conversation.contentNote !== undefined
  return [
    ...(hardTurns.length > 0 && !hasNote
      ? [{ noticed: 'It has a hard scene, and says so nowhere before it begins.', tryThis: 'a contentNote.' }]
      : []),
    ...(hasNote && hardTurns.length === 0
      ? [
          {
            noticed: 'Its note names something hard that one cannot pass over.',
            tryThis: 'hard, at the turn it is about.',
          },
        ]
      : []),
    ...hardTurns
      .filter(({ id, hard }) => hard !== undefined && leadsTo(conversation, hard.skipTo, id))
      .map(({ id, hard }) => ({
        noticed: `Past “${id}” one comes to “${hard?.skipTo}”, and from there back to it.`,
        tryThis: 'a turn or an ending after the hard scene.',
      })),
  ]
}

export const hardScenesAnnounced: Check = {
  id: 'hard-scenes-announced',
  description: 'Hard scenes are announced before a conversation begins and before they come, and can be passed over.',
  check: (corpus) =>
    languages.flatMap((language) =>
      corpus[language].conversations.flatMap((conversation) =>
        checkHard(conversation).map((fault) =>
          explain({
            where: `${language} ${conversation.id}`,
            why: 'Some readers have lived it, and choose for themselves when to meet it again.',
            ...fault,
          }),
        ),
      ),
    ),
}
