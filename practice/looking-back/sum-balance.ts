import { type Day, mondayOf } from '../local-day.ts'

/** Where support came from: the three kinds that the unit keeps apart (help-three-kinds). */
export const supportSources = ['role', 'peer', 'outside'] as const
export type SupportSource = (typeof supportSources)[number]

export type GivingOfDay = {
  day: Day
  giving?: { gave?: number | undefined; received?: number | undefined; from: readonly SupportSource[] } | undefined
}

export type BalanceWeek = {
  /** Its Monday. */
  week: Day
  /** Means of what was answered, from 0 (nothing) to 4; undefined where nothing was. */
  gave: number | undefined
  received: number | undefined
  from: SupportSource[]
}

const meanOf = (amounts: readonly number[]): number | undefined =>
  amounts.length === 0 ? undefined : amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length

/** Giving and receiving week by week, oldest first. Weeks without an answer are not in it. */
export function sumBalance(entries: readonly GivingOfDay[]): BalanceWeek[] {
  const weeks = new Map<Day, NonNullable<GivingOfDay['giving']>[]>()
  for (const { day, giving } of entries) {
    if (!giving || (giving.gave === undefined && giving.received === undefined && giving.from.length === 0)) continue
    const monday = mondayOf(day)
    const answers = weeks.get(monday) ?? []
    answers.push(giving)
    weeks.set(monday, answers)
  }
  return [...weeks]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, answers]) => ({
      week,
      gave: meanOf(answers.flatMap(({ gave }) => gave ?? [])),
      received: meanOf(answers.flatMap(({ received }) => received ?? [])),
      from: supportSources.filter((source) => answers.some(({ from }) => from.includes(source))),
    }))
}
