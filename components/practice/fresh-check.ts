import type { CheckState } from '#storage/view-state.ts'

/** A question as nobody has answered it yet. */
export const freshCheck = (check: Pick<CheckState, 'objective' | 'returning' | 'at'>): CheckState => ({
  objective: check.objective,
  returning: check.returning,
  at: check.at,
  piles: {},
  isNoted: false,
})
