import { describeTable, describeTotal } from './checks/describe-results.ts'
import { runSteps } from './checks/run-steps.ts'
import { steps } from './checks/steps.ts'

const results = await runSteps(steps, { print: console.log, now: () => performance.now() })

console.log(`\n${describeTable(results)}\n`)
process.exitCode = results.some(({ outcome }) => outcome.failed > 0) ? 1 : 0
console.log(describeTotal(results))
