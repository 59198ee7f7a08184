import { toDay } from '../local-day.ts'
import { isSettled, mayReturn } from './boxes.ts'
import type { HardQuestion } from './hard-question.ts'

type Answered = { questionId: string; fits: boolean; now: Date }

/**
 * What to keep after the first answer each time a question is shown; trying again at once changes nothing. `before`: what
 * was kept of this question. Undefined: nothing to keep, as it was never hard.
 */
export function noteAnswer(before: HardQuestion | undefined, answered: Answered): HardQuestion | undefined {
  const { questionId, fits, now } = answered
  const today = toDay(now)
  if (before === undefined) return fits ? undefined : { questionId, box: 1, answeredOn: today }
  const returned = mayReturn(before, today)
  if (before.answeredOn === today || (fits && (!returned || isSettled(before)))) return before
  return {
    questionId,
    box: fits ? Math.max(1, before.box) + 1 : 1,
    answeredOn: today,
    returnedOn: returned ? today : before.returnedOn,
  }
}
