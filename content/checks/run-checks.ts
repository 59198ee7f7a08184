import type { Check } from './check.ts'
import type { Corpus } from './corpus/corpus.ts'

export type CheckFaults = { id: string; faults: string[] }

/** Asks every check; one that cannot answer says so, and hides no other. */
export const runChecks = (checks: readonly Check[], corpus: Corpus): CheckFaults[] =>
  checks.map(({ id, check }) => {
    try {
      return { id, faults: check(corpus) }
    } catch (error) {
      return { id, faults: [`The check ${id} could not be run: ${String(error)}`] }
    }
  })
