import type { Outcome, StepResult } from './step.ts'

function sum(results: StepResult[]): Outcome {
  const total = { passed: 0, failed: 0, skipped: 0, flaky: 0 }
  for (const { outcome } of results) {
    total.passed += outcome.passed
    total.failed += outcome.failed
    total.skipped += outcome.skipped
    total.flaky += outcome.flaky
  }
  return total
}

function describeOutcome({ passed, failed, skipped, flaky, note }: Outcome): string {
  const words = [`${passed} passed`]
  if (failed > 0) words.push(`${failed} failed`)
  if (skipped > 0) words.push(`${skipped} skipped`)
  if (flaky > 0) words.push(`${flaky} only when tried again`)
  return note ? `${words.join(', ')} (${note})` : words.join(', ')
}

/** One line a step: what failed stands out, what was skipped or flaky is not hidden. */
export function describeTable(results: StepResult[]): string {
  const width = Math.max(...results.map(({ step }) => step.title.length))
  const lines = results.map(({ step, outcome, seconds }) => {
    const sign = outcome.failed > 0 ? '✗' : '✓'
    return `${sign} ${step.title.padEnd(width)} ${seconds.toFixed(1).padStart(7)} s   ${describeOutcome(outcome)}`
  })
  return lines.join('\n')
}

/** The last line of a run. */
export function describeTotal(results: StepResult[]): string {
  const { passed, failed, skipped } = sum(results)
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
