import type { Conversation } from '#content/schema/conversation.ts'

const mark = (fits: boolean) => (fits ? '+' : '-')

/**
 * A conversation as a tree of lines: turns with their replies (`+` fits, `-` tempts), what each does and where it leads.
 * Below the first reply that leads to a turn, that turn is drawn; later ones name it alone.
 */
export function drawConversation({ id, minutes, turns, endings }: Conversation): string[] {
  const drawn = new Set<string>()
  const draw = (place: string, depth: number): string[] => {
    const indent = '  '.repeat(depth)
    const turn = turns.find((known) => known.id === place)
    if (!turn || drawn.has(place)) return []
    drawn.add(place)
    const hard = turn.hard ? ` (hard; past it to ${turn.hard.skipTo})` : ''
    return [
      `${indent}${turn.id}${hard}`,
      ...turn.replies.flatMap(({ id: reply, labels, fits, next }) => {
        const isEnding = endings.some((ending) => ending.id === next)
        return [
          `${indent}  ${mark(fits)} ${reply} [${labels.join(', ')}] → ${next}${isEnding ? ' (ending)' : ''}`,
          ...draw(next, depth + 2),
        ]
      }),
      `${indent}  + own words → ${turn.own.next}`,
      ...draw(turn.own.next, depth + 2),
      ...(turn.hard ? draw(turn.hard.skipTo, depth + 2) : []),
    ]
  }
  return [`${id} (${minutes} minutes)`, ...(turns[0] ? draw(turns[0].id, 1) : [])]
}
