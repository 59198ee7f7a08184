import type { Conversation } from '#content/schema/conversation.ts'
import type { Run, Step } from './run.ts'
import { walkRun } from './walk-run.ts'

/** Chooses at the turn on the screen, or chooses anew: what was chosen there before is gone. */
export const choose = ({ steps, entered }: Run, chosen: Step): Run => ({ steps, chosen, entered })

/** Takes back what was chosen at the turn on the screen. */
export const tryAgain = ({ steps, entered }: Run): Run => ({ steps, entered })

/** Leaves the turn by what was chosen there. Nothing moves where nothing was. */
export function goOn(conversation: Conversation, run: Run): Run {
  const place = walkRun(conversation, run)
  if (!place?.turn || !place.chosen) return run
  return { steps: [...place.passed.map(({ step }) => step), place.chosen.step] }
}

/** Goes into a hard scene, its note read. */
export const enter = ({ steps }: Run, turnId: string): Run => ({ steps, entered: turnId })

/** Passes over a hard scene. Nothing moves at a turn that has none. */
export function skip(conversation: Conversation, run: Run): Run {
  const place = walkRun(conversation, run)
  if (!place?.turn?.hard) return run
  return { steps: [...place.passed.map(({ step }) => step), { turn: place.turn.id, isSkipped: true }] }
}

/** Goes back to a turn that was passed, to do something else there. A hard scene shows its note again. */
export function goBackTo({ steps }: Run, turnId: string): Run {
  const index = steps.findIndex(({ turn }) => turn === turnId)
  return { steps: index < 0 ? steps : steps.slice(0, index) }
}
