import { addDays, type Day } from '../local-day.ts'
import type { HardQuestion } from './hard-question.ts'

/**
 * Local days that a question rests in each box. The boxes are Leitner's (So lernt man lernen, 1972): what came easily
 * moves on and rests longer, what was hard starts again. That practice spread over days lasts longer: Cepeda et al.
 * 2006, Psychological Bulletin 132. The five numbers are our own choice.
 */
export const restDays = [1, 3, 7, 14, 30] as const

/** The same instant has local days up to two apart, from UTC+14 to UTC−12. Further ahead, a clock was wrong. */
const mostDaysByTravel = 2

/** Whether it came easily in the last box too. */
export const isSettled = ({ box }: HardQuestion): boolean => box > restDays.length

/** The local day from which a question may come back; undefined when it is settled. */
export function returnsFrom({ box, answeredOn }: HardQuestion): Day | undefined {
  const rest = restDays[Math.max(1, box) - 1]
  return rest === undefined ? undefined : addDays(answeredOn, rest)
}

/** Whether it may come back today. Days kept by a clock that ran ahead hold nothing up once the clock is set. */
export function mayReturn(hard: HardQuestion, today: Day): boolean {
  const from = returnsFrom(hard)
  return from !== undefined && (from <= today || hard.answeredOn > addDays(today, mostDaysByTravel))
}
