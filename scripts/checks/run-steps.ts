import { type Outcome, oneFailed, type Step, type StepResult } from './step.ts'

type Options = {
  print: (line: string) => void
  /** Milliseconds on any clock. */
  now: () => number
}

async function runStep({ run }: Step): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    return oneFailed(error instanceof Error ? error.message : String(error))
  }
}

/** Runs every step, also after a failure, save those that need a step which failed. */
export async function runSteps(steps: Step[], { print, now }: Options): Promise<StepResult[]> {
  const results: StepResult[] = []
  for (const step of steps) {
    const failedNeed = results.find((result) => step.needs.includes(result.step.id) && result.outcome.failed > 0)
    print(`\n── ${step.title}`)
    const start = now()
    const outcome = failedNeed ? oneFailed(`not run: needs “${failedNeed.step.title}”`) : await runStep(step)
    const seconds = (now() - start) / 1000
    print(
      `${outcome.failed > 0 ? 'Failed' : 'Done'} after ${seconds.toFixed(1)} s${outcome.note ? `: ${outcome.note}` : ''}`,
    )
    results.push({ step, outcome, seconds })
  }
  return results
}
