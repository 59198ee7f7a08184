import { expect, test } from 'vitest'
import { describeTable, describeTotal } from '../../../scripts/checks/describe-results.ts'
import { judgeTests } from '../../../scripts/checks/judge-tests.ts'
import { readBrowserReport, readUnitReport } from '../../../scripts/checks/read-report.ts'
import { runSteps } from '../../../scripts/checks/run-steps.ts'
import { type Outcome, oneFailed, onePassed, type Step } from '../../../scripts/checks/step.ts'

function createStep(id: string, outcome: Outcome | Error, needs: string[] = []): Step {
  const run = async () => {
    if (outcome instanceof Error) throw outcome
    return outcome
  }
  return { id, title: id, needs, run }
}

function run(steps: Step[]) {
  return runSteps(steps, { print: () => {}, now: () => 0 })
}

const unitReport = '{"numPassedTests":7,"numFailedTests":0,"numPendingTests":1,"numTodoTests":1}'

test('goes on after a failure, and leaves out only what needs the failed step', async () => {
  const results = await run([
    createStep('prepare', onePassed),
    createStep('build', oneFailed('ended with 1')),
    createStep('scan', onePassed, ['build']),
    createStep('after-scan', onePassed, ['scan']),
    createStep('types', onePassed, ['prepare']),
  ])
  expect(results.map(({ outcome }) => outcome.failed)).toEqual([0, 1, 1, 1, 0])
  expect(results[2]?.outcome.note).toContain('needs “build”')
})

test('a step that throws has failed', async () => {
  const [result] = await run([createStep('scan', new Error('no such file'))])
  expect(result?.outcome).toEqual(oneFailed('no such file'))
})

test('sums steps and tests, and hides neither what was skipped nor what was flaky', async () => {
  const results = await run([
    createStep('types', onePassed),
    createStep('unit', { passed: 10, failed: 0, skipped: 0, flaky: 0 }),
    createStep('browsers', { passed: 4, failed: 1, skipped: 2, flaky: 1 }),
  ])
  expect(describeTotal(results)).toBe('15 passed, 1 failed, 2 skipped')
  expect(describeTotal(results.slice(0, 2))).toBe('11 passed, 0 failed')
  expect(describeTable(results)).toContain('4 passed, 1 failed, 2 skipped, 1 only when tried again')
})

test("reads Vitest's report", () => {
  expect(readUnitReport(unitReport)).toEqual({ passed: 7, failed: 0, skipped: 2, flaky: 0 })
})

test("reads Playwright's report; a flaky test has passed in the end", () => {
  const report = '{"stats":{"expected":5,"unexpected":1,"flaky":2,"skipped":3}}'
  expect(readBrowserReport(report)).toEqual({ passed: 7, failed: 1, skipped: 3, flaky: 2 })
})

test('believes a report only when tests ran and the runner ended well', () => {
  const empty = '{"numPassedTests":0,"numFailedTests":0,"numPendingTests":3,"numTodoTests":0}'
  expect(judgeTests(0, unitReport, readUnitReport)).toMatchObject({ passed: 7, failed: 0 })
  expect(judgeTests(1, unitReport, readUnitReport)).toMatchObject({ passed: 7, failed: 1 })
  expect(judgeTests(0, empty, readUnitReport)).toMatchObject({ passed: 0, failed: 1 })
  expect(judgeTests(0, undefined, readUnitReport)).toMatchObject({ passed: 0, failed: 1 })
  expect(() => judgeTests(0, 'half a rep', readUnitReport)).toThrow()
})
