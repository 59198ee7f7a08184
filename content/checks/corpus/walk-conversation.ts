import type { Conversation, Turn } from '../../schema/conversation.ts'

/** Where one can get from a turn: by each reply, by words of one's own, and past a hard scene. */
export const listWays = ({ replies, own, hard }: Turn): { by: string; to: string }[] => [
  ...replies.map(({ id, next }) => ({ by: id, to: next })),
  { by: 'own words', to: own.next },
  ...(hard ? [{ by: 'passing over it', to: hard.skipTo }] : []),
]

/** Ids of the turns and endings that one can get to, the first turn among them. */
export function listReachable({ turns }: Conversation): Set<string> {
  const reached = new Set<string>()
  const wanted = turns[0] ? [turns[0].id] : []
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    const turn = turns.find((known) => known.id === id)
    if (turn) wanted.push(...listWays(turn).map(({ to }) => to))
  }
  return reached
}

/**
 * Turns from which one might go round for ever. Each pass takes away the turns that lead only to what is known to end
 * (Kahn 1962, Communications of the ACM 5); what is left then leads to itself or nowhere.
 */
export function listEndless({ turns, endings }: Conversation): string[] {
  const ends = new Set(endings.map(({ id }) => id))
  let left = [...turns]
  for (;;) {
    const ending = left.filter((turn) => listWays(turn).every(({ to }) => ends.has(to)))
    if (ending.length === 0) return left.map(({ id }) => id)
    for (const { id } of ending) ends.add(id)
    left = left.filter(({ id }) => !ends.has(id))
  }
}
