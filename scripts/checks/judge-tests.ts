import { type Outcome, oneFailed } from './step.ts'

/** What a test run amounts to. A green report is not believed when nothing ran or the runner itself failed. */
export function judgeTests(exitCode: number, report: string | undefined, read: (text: string) => Outcome): Outcome {
  if (report === undefined) return oneFailed('wrote no report')
  const outcome = read(report)
  if (outcome.passed + outcome.failed === 0) return { ...outcome, failed: 1, note: 'ran no test' }
  // For example a file that cannot be loaded, or an error outside any test.
  if (exitCode !== 0 && outcome.failed === 0) return { ...outcome, failed: 1, note: 'an error outside the tests' }
  return outcome
}
