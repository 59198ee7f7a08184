export type Outcome = {
  passed: number
  failed: number
  skipped: number
  /** Tests that failed first and passed when tried again; they are among the passed. */
  flaky: number
  note?: string
}

export type Step = {
  id: string
  title: string
  /** Ids of steps without whose success this one could say nothing. */
  needs: string[]
  run: () => Promise<Outcome>
}

export type StepResult = { step: Step; outcome: Outcome; seconds: number }

export const onePassed: Outcome = { passed: 1, failed: 0, skipped: 0, flaky: 0 }

export function oneFailed(note: string): Outcome {
  return { passed: 0, failed: 1, skipped: 0, flaky: 0, note }
}
