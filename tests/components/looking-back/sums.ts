import type { BalanceWeek } from '#practice/looking-back/sum-balance.ts'
import type { DayPatch } from '#practice/looking-back/sum-days.ts'

export const someDays: DayPatch[] = [
  { day: '2026-02-03', groups: ['bright'] },
  { day: '2026-02-20', groups: [] },
  { day: '2026-03-01', groups: ['calm', 'tense', 'low'] },
]

export const someWeeks: BalanceWeek[] = [
  { week: '2026-02-02', gave: 3, received: 0, from: ['outside'] },
  { week: '2026-02-23', gave: 1.6, received: undefined, from: [] },
]
