import type { Conversation, Ending, Turn } from '#content/schema/conversation.ts'
import type { Run, Step } from './run.ts'
import { type Taken, takeStep } from './take-step.ts'

export type Passed = { turn: Turn; step: Step; taken: Taken }

/** Where a run stands: at a turn, with what was chosen there if anything was, or at an ending. */
export type Place = { passed: readonly Passed[] } & (
  | { turn: Turn; chosen: Passed | undefined; ending?: undefined }
  | { ending: Ending; turn?: undefined; chosen?: undefined }
)

const pass = (turn: Turn, step: Step): Passed | undefined => {
  const taken = takeStep(turn, step)
  return taken && { turn, step, taken }
}

/**
 * Follows the steps from the first turn. Those that the conversation no longer knows end the way there: a run kept from an
 * older Accanto goes on from the last turn that both know. Undefined for a conversation that leads nowhere.
 */
export function walkRun({ turns, endings }: Conversation, { steps, chosen }: Run): Place | undefined {
  const passed: Passed[] = []
  const visited = new Set<string>()
  let turn = turns[0]
  for (const step of steps) {
    const taken = turn && pass(turn, step)
    if (!turn || !taken || visited.has(turn.id)) break
    const { next } = taken.taken
    const ending = endings.find(({ id }) => id === next)
    const onward = turns.find(({ id }) => id === next)
    if (!ending && !onward) break
    passed.push(taken)
    visited.add(turn.id)
    if (ending) return { passed, ending }
    turn = onward
  }
  return turn && { passed, turn, chosen: chosen && pass(turn, chosen) }
}
