import { z } from 'zod/mini'
import type { Outcome } from './step.ts'

/** https://vitest.dev/guide/reporters.html#json-reporter */
const unitReportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
})

/** https://playwright.dev/docs/api/class-testreporter: `stats` of the JSON report. */
const browserReportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

export function readUnitReport(text: string): Outcome {
  const report = unitReportSchema.parse(JSON.parse(text))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0,
  }
}

export function readBrowserReport(text: string): Outcome {
  const { stats } = browserReportSchema.parse(JSON.parse(text))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: stats.flaky,
  }
}
