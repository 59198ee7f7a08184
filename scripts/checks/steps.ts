import { browserRuns } from '../browsers/browser-runs.ts'
import { packageProgram } from '../package-program.ts'
import { createCheckStep, createTestStep } from './create-step.ts'
import { readBrowserReport, readUnitReport } from './read-report.ts'
import type { Step } from './step.ts'

const unitReport = 'test-results/unit.json'

/** Everything that `npm test` checks, in the order in which a fault is cheapest to find. */
export const steps: Step[] = [
  createCheckStep({ id: 'node', title: 'Node is new enough', words: ['scripts/check-node.js'] }),
  createCheckStep({
    id: 'browsers',
    title: 'The browsers are here',
    words: ['scripts/ensure-browsers.ts', '--install'],
  }),
  createCheckStep({ id: 'prepare', title: 'Prepare WXT', words: [packageProgram('wxt'), 'prepare'] }),
  createCheckStep({
    id: 'types',
    title: 'Types',
    needs: ['prepare'],
    words: [packageProgram('typescript', 'tsc'), '--noEmit'],
  }),
  createCheckStep({
    id: 'lint',
    title: 'Format and lint',
    words: [packageProgram('@biomejs/biome', 'biome'), 'ci', '.', '--colors=off'],
  }),
  createCheckStep({ id: 'unused', title: 'Nothing unused', needs: ['prepare'], words: [packageProgram('knip')] }),
  createTestStep(
    {
      id: 'unit',
      title: 'Unit tests',
      needs: ['prepare'],
      words: [
        packageProgram('vitest'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${unitReport}`,
      ],
    },
    { path: unitReport, read: readUnitReport },
  ),
  createCheckStep({
    id: 'build-chrome',
    title: 'Build for Chrome and Edge',
    words: [packageProgram('wxt'), 'build', '--browser', 'chrome'],
  }),
  createCheckStep({
    id: 'build-firefox',
    title: 'Build for Firefox',
    words: [packageProgram('wxt'), 'build', '--browser', 'firefox'],
  }),
  createCheckStep({
    id: 'scan',
    title: 'Nothing in the packages reaches out',
    needs: ['build-chrome', 'build-firefox'],
    words: ['scripts/scan-package.ts'],
  }),
  createCheckStep({
    id: 'firefox-lint',
    title: "Mozilla's linter",
    needs: ['build-firefox'],
    words: ['scripts/lint-firefox.ts'],
  }),
  ...browserRuns().map(({ id, title, words, env }) => {
    const report = `test-results/browser-${id}.json`
    return createTestStep(
      {
        id: `browser-tests-${id}`,
        title,
        needs: ['browsers', 'build-chrome', 'build-firefox'],
        // Playwright empties its output folder first, so that must not be the one with the reports.
        words: [...words, '--reporter=list,json', `--output=test-results/browser-${id}`],
        env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
      },
      { path: report, read: readBrowserReport },
    )
  }),
]
