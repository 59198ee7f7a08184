import type { Day } from '../local-day.ts'

/** A question whose first answer did not fit: what is kept so that it comes back. The answer itself is not kept. */
export type HardQuestion = {
  questionId: string
  /** Its box, from 1. Past the last box it is settled, and comes back no more. */
  box: number
  /** The local day of the answer that put it there. */
  answeredOn: Day
  /** The last local day on which it had come back and was answered: these count towards three a day. */
  returnedOn?: Day | undefined
}
